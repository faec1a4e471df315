import { expect, test } from 'vitest'
import { toBlocks } from './blocks'
import { findAll } from './node'
import { MOST_CELLS, tableSize } from './table-size'

const tableOf = (html: string) => {
  const [block] = toBlocks([{ kind: 'html', html: `<table>${html}</table>` }])
  if (!block) throw new Error('There is no table.')
  return block.tree
}

test.each([
  ['plain', '<tr><td>a<td>b</tr><tr><td>c<td>d</tr>', 2, 2],
  ['rows of different length', '<tr><td>a</tr><tr><td>c<td>d<td>e</tr>', 2, 3],
  ['a cell over two columns', '<tr><td colspan=2>a<td>b</tr><tr><td>c</tr>', 2, 3],
  ['a cell over rows', '<tr><td rowspan=2>a<td>b</tr><tr><td>c<td>d</tr>', 2, 3],
  ['a cell over more rows than there are', '<tr><td rowspan=900>a</tr><tr><td>c</tr>', 2, 2],
  ['parts', '<thead><tr><th>a</thead><tbody><tr><td>b</tbody>', 2, 1],
  ['a table in a cell', '<tr><td>a<table><tr><td>b<td>c</table></tr>', 1, 1],
])('%s: rows and columns', (_, html, rows, columns) => {
  expect(tableSize(tableOf(html))).toEqual({ rows, columns, cells: rows * columns })
})

test('a table that a page can have keeps its spans; in one of too many cells each is one cell', () => {
  const spanned = (rows: number, colspan: number) =>
    tableOf(`<tr><th colspan=${colspan}>a</th></tr>${'<tr><td>x</td></tr>'.repeat(rows)}`)
  const [kept] = findAll(spanned(9, 1_000), 'th')
  expect(kept?.properties).toEqual({ colSpan: 1_000 })
  const large = spanned(200, 1_000)
  expect(findAll(large, 'th')[0]?.properties).toEqual({})
  expect(tableSize(large).cells).toBeLessThan(MOST_CELLS)
})
