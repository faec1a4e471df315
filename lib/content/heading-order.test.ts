import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toBlocks } from './blocks'
import { orderHeadings } from './heading-order'
import { findAll } from './node'

const tags = ['h2', 'h3', 'h4', 'h5', 'h6']

const said = (html: string) => toBlocks([{ kind: 'html', html }])
const levelsOf = (html: string) =>
  orderHeadings(said(html)).flatMap(({ tree }) =>
    tags.flatMap((tag) => findAll(tree, tag)).map(({ tagName }) => Number(tagName.slice(1))),
  )

test('a post whose headings leave out levels is told without', () => {
  expect(levelsOf('<h3>a</h3><h3>b</h3><h3>c</h3>')).toEqual([2, 2, 2])
  expect(levelsOf('<h2>a</h2><h4>b</h4><h4>c</h4><h3>d</h3>')).toEqual([2, 3, 3, 3])
  expect(levelsOf('<h6>a</h6><h2>b</h2><h3>c</h3><h6>d</h6>')).toEqual([2, 2, 3, 4])
})

test('what is in order stays the very same', () => {
  const blocks = said('<h2>a</h2><p>b</p><h3>c</h3><h4>d</h4><h2>e</h2>')
  for (const [at, block] of orderHeadings(blocks).entries()) expect(block).toBe(blocks[at])
})

test('a heading within a quote is one of those it stands between', () => {
  expect(levelsOf('<h2>a</h2><blockquote><h5>b</h5><p>c</p></blockquote>')).toEqual([2, 3])
})

test('no level is left out, whatever was written, and what stood below stays below', () => {
  const written = fc.array(fc.integer({ min: 2, max: 6 }), { maxLength: 12 })
  fc.assert(
    fc.property(written, (levels) => {
      const shown = levelsOf(levels.map((level, at) => `<h${level}>${at}</h${level}>`).join(''))
      expect(shown).toHaveLength(levels.length)
      for (const [at, level] of shown.entries()) {
        expect(level).toBeLessThanOrEqual((shown[at - 1] ?? 1) + 1)
        const isBelow = (levels[at] ?? 0) > (levels[at - 1] ?? 1)
        expect(level > (shown[at - 1] ?? 1)).toBe(isBelow)
      }
    }),
  )
})
