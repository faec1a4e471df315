import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lostLines, readText } from './testing'

const word = fc.constantFrom(
  'keep',
  'a',
  'note',
  'import',
  'set',
  'git',
  'x=1',
  'topic',
  'ü',
  '<b>',
)
const words = fc.array(word, { maxLength: 14 }).map((all) => [...all, '%'].join(' '))
const indent = fc.constantFrom('', '  ', '    ', '\t')
const bullet = fc.constantFrom('• ', '- ', '* ', '◦ ', '1. ', '2. ')

const line = fc.oneof(
  fc.constantFrom('', '', '', '| | |', '|'),
  words,
  words.map((text) => `${text}.`),
  fc.constantFrom('a quay', 'x y 1').map((text) => `${text}\n${text}. image source: unsplash`),
  fc.tuple(indent, words).map(([space, text]) => space + text),
  fc.tuple(indent, bullet, words).map(([space, sign, text]) => space + sign + text),
  fc.tuple(indent, word, words).map(([space, key, text]) => `${space}• ${key}: ${text}`),
  fc.constantFrom('def f():', '    return x', '}', 'npm run build', '# note', 'release checklist'),
  fc.constantFrom('stack', 'tools', 'score', 'payload', 'entities', 'image sources', 'revision'),
  fc.constantFrom('  • status: reviewed', '  • quality: 84', '  • has images: 1', '  • seed: 7'),
  fc.constantFrom('topicx', 'reading time14', 'hashabc', 'view countmany', 'code languagebash'),
)
const part = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'))

/** No two lines say the same, so that none is found in the place of another. */
function distinct(page: string): string {
  let count = 0
  const name = () => [...`${count++}`].map((digit) => 'bcdfghjklm'[Number(digit)]).join('')
  return page
    .split('\n')
    .map((text) => text.replace('%', name))
    .join('\n')
}

test('no page loses a line, whatever it holds', async () => {
  await fc.assert(
    fc.asyncProperty(part, part, part, async (body, box, similar) => {
      const page = distinct(
        `a title\n\n${body}\n\nalphanode post meta\n\n${box}\n\nSimilar Posts\n${similar}`,
      )
      const item = await readText(page)
      if (item.kind !== 'draft') throw new Error('A page with a title and a box was refused.')
      expect(lostLines(page, item.draft)).toEqual([])
    }),
    { numRuns: 200 },
  )
})

test('no bytes make the reader throw', async () => {
  const anything = fc.string({ unit: 'binary' })
  await fc.assert(
    fc.asyncProperty(anything, anything, async (head, box) => {
      const item = await readText(`${head}\nalphanode post meta\n${box}`)
      expect(['draft', 'refused']).toContain(item.kind)
    }),
  )
})
