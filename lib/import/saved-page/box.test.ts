import { expect, test } from 'vitest'
import { readDraft } from './testing'

async function metadataOf(box: string) {
  const { metadata } = await readDraft(`a title\n\nalphanode post meta\n\n${box}`)
  return metadata
}

test('an unknown label is kept with its list, nested to any depth', async () => {
  const box = `owners
  • team: platform
  • people
    • name: ada
    • role: lead
    • name: lin
    • role: review
      • since 2024
  * plain
seealso
  - one
  - two
topicx`
  expect(await metadataOf(box)).toMatchObject({
    topic: 'x',
    unknown: {
      owners: [
        'team: platform',
        {
          people: [
            { name: 'ada', role: 'lead' },
            { name: 'lin', 'role: review': ['since 2024'] },
          ],
        },
        'plain',
      ],
      seealso: ['one', 'two'],
    },
  })
})

test('a line that can be read no other way is kept as it is', async () => {
  const metadata = await metadataOf('ownerplatform team\ntopicx\nsecond topic\n  • a: 1\ntopicy')
  expect(metadata.topic).toBe('x')
  expect(metadata.unknown).toEqual({
    unlabelled: ['ownerplatform team'],
    'second topic': { a: '1' },
    topic: 'y',
  })
})

test('labels may stand apart from their values', async () => {
  const metadata = await metadataOf('topic: x\nreading time\t14\nCode Language python\nStack:\n• a')
  expect(metadata).toMatchObject({ topic: 'x', readingTime: 14, codeLanguage: 'python' })
  expect(metadata).toMatchObject({ stack: ['a'], unknown: {} })
})

test('what follows the heading of the similar posts is kept', async () => {
  const box = 'topicx\n\nSimilar Posts\n\nanother title\n  • a third title\n\n| |'
  expect((await metadataOf(box)).unknown).toEqual({
    'similar posts': ['another title', 'a third title'],
  })
})

test('a label cannot reach an object that is not its own', async () => {
  const box = '__proto__\n  • a: 1\nscore\n  • __proto__: 1\n  • constructor: 2\ntoString\n  • b'
  const metadata = await metadataOf(box)
  expect(Object.keys(metadata.unknown)).toEqual(['(__proto__)', 'score', 'toString'])
  expect(metadata.score).toEqual({ constructor: 2 })
})
