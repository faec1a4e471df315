import { expect, test } from 'vitest'
import { lostLines, readDraft } from './testing'

const intro = 'a title\n\na lead.\n\nalphanode post meta\n\n'

async function metadataOf(box: string) {
  const { metadata } = await readDraft(intro + box)
  return metadata
}

const full = `notes
  • one
  • two
view count361862
reading time14
difficultybeginner
code languagepython
tools
  • git
stack
  • python services
  • backend
ai briefa brief: with a colon.
ai outline
  • context: for a team
  • recommended action: measure first: then change
summarya summary.
topickeeping calm / python services
payload
  • source id: alphanode-005751
  • generator: anp content synthesizer
  • paragraphs: 8
  • scenario: for a team
  • seed: -5751
image sources
    • source: unsplash
    • url: https://images.test/a?b=c:d
    • caption: a harbour
    • url: https://images.test/e
entities
    • name: python services
    • type: stack
    • name: backend
    • type: area
checklist
  • check permissions
flags
  • ai generated style: 1
  • has images: 0
  • brand new: 1
hash286cbd16928aea896d273103
referenceanp-ref-005751-7823
revision
  • status: reviewed
  • version: 1.4.5
  • last reviewed: 2025-03-02
score
  • quality: 84
  • novelty: 0.5

Similar Posts`

test('every label finds its field, in any order', async () => {
  expect(await metadataOf(full)).toEqual({
    topic: 'keeping calm / python services',
    summary: 'a summary.',
    aiOutline: [
      { key: 'context', value: 'for a team' },
      { key: 'recommended action', value: 'measure first: then change' },
    ],
    aiBrief: 'a brief: with a colon.',
    stack: ['python services', 'backend'],
    tools: ['git'],
    codeLanguage: 'python',
    difficulty: 'beginner',
    readingTime: 14,
    viewCount: 361_862,
    score: { quality: 84, novelty: 0.5 },
    revision: { status: 'reviewed', version: '1.4.5', lastReviewed: '2025-03-02' },
    reference: 'anp-ref-005751-7823',
    hash: '286cbd16928aea896d273103',
    flags: { 'ai generated style': true, 'has images': false, 'brand new': true },
    checklist: ['check permissions'],
    entities: [
      { name: 'python services', type: 'stack' },
      { name: 'backend', type: 'area' },
    ],
    imageSources: [
      { source: 'unsplash', url: 'https://images.test/a?b=c:d', caption: 'a harbour' },
      { url: 'https://images.test/e' },
    ],
    payload: {
      sourceId: 'alphanode-005751',
      generator: 'anp content synthesizer',
      paragraphs: 8,
      scenario: 'for a team',
      seed: -5751,
    },
    notes: ['one', 'two'],
    unknown: {},
  })
})

test('values that do not fit stay unknown under their label', async () => {
  const box = `reading timesoon
view count-1
score
  • quality: high
  • depth: 70
revision
  • status: archived
  • last reviewed: 2025-02-30
  • approved by: someone
flags
  • image heavy: maybe
payload
  • seed: 1e3
  • paragraphs: -2
  • batch: 7
ai outline
  • no pair
entities
    • name: alone
image sources
    • url: https://images.test/a
    • licence: free
stack
  • python
    • 3.12
tools`
  const metadata = await metadataOf(box)
  expect(metadata).toMatchObject({ score: { depth: 70 }, stack: [], revision: {}, payload: {} })
  expect(metadata.imageSources).toEqual([{ url: 'https://images.test/a' }])
  expect(metadata.unknown).toEqual({
    'reading time': 'soon',
    'view count': '-1',
    score: { quality: 'high' },
    revision: { status: 'archived', 'last reviewed': '2025-02-30', 'approved by': 'someone' },
    flags: { 'image heavy': 'maybe' },
    payload: { seed: '1e3', paragraphs: '-2', batch: '7' },
    'ai outline': ['no pair'],
    entities: { name: 'alone' },
    'image sources': { url: 'https://images.test/a', licence: 'free' },
    stack: { python: ['3.12'] },
    tools: [],
  })
})

test('no line of an awkward box is lost', async () => {
  for (const box of [full, 'owners\n  • a\n    • b: c\n      • d\nxyz\nscore\n  • q: 07\n  • r'])
    expect(lostLines(intro + box, await readDraft(intro + box))).toEqual([])
})
