import { expect, test } from 'vitest'
import { Metadata } from '@/lib/posts/metadata'
import { metaOf, readDraft } from './testing'

/** As PHP's `serialize` would write it. */
function serialize(value: unknown): string {
  if (typeof value === 'boolean') return `b:${value ? 1 : 0};`
  if (typeof value === 'number') return `i:${value};`
  if (typeof value === 'string') return `s:${Buffer.byteLength(value)}:"${value}";`
  const pairs = Object.entries(value ?? {}).map(([key, each]) => [
    Array.isArray(value) ? Number(key) : key,
    each,
  ])
  return `a:${pairs.length}:{${pairs.flat().map(serialize).join('')}}`
}

const record = {
  topic: 'keeping calm / python services',
  summary: 'this explains: keeping calm, in\ntwo lines.',
  ai_outline: { context: 'for a team: small', recommended_action: 'measure first' },
  ai_brief: 'written carefully.',
  stack: ['python services', 'backend'],
  tools: ['pytest', 'ruff: fast'],
  code_language: 'python',
  difficulty: 'beginner',
  reading_time: 14,
  view_count: '361862',
  score: { quality: 84, own_score: 7 },
  revision: { status: 'reviewed', version: '1.4.5', last_reviewed: '2025-03-02' },
  reference: 'anp-ref-1',
  hash: '286cbd',
  flags: { ai_generated_style: 1, has_images: 0, needs_human_review: true, image_heavy: false },
  checklist: ['confirm inputs', 'check permissions'],
  entities: [
    { name: 'python services', type: 'stack' },
    { name: 'keeping calm', type: 'problem' },
  ],
  image_sources: [
    { source: 'unsplash' },
    { url: 'https://x.org/a.jpg', caption: 'a: b' },
    { source: 'x', url: 'https://x.org/b.jpg', caption: '' },
  ],
  payload: { source_id: 'a-5751', generator: 'anp', paragraphs: 8, scenario: 'daily', seed: 5751 },
  notes: ['one', 'two'],
  mood: { of_day: ['calm', 1] },
}

const expected = Metadata.parse({
  topic: 'keeping calm / python services',
  summary: 'this explains: keeping calm, in\ntwo lines.',
  aiOutline: [
    { key: 'context', value: 'for a team: small' },
    { key: 'recommended action', value: 'measure first' },
  ],
  aiBrief: 'written carefully.',
  stack: ['python services', 'backend'],
  tools: ['pytest', 'ruff: fast'],
  codeLanguage: 'python',
  difficulty: 'beginner',
  readingTime: 14,
  viewCount: 361862,
  score: { quality: 84, 'own score': 7 },
  revision: { status: 'reviewed', version: '1.4.5', lastReviewed: '2025-03-02' },
  reference: 'anp-ref-1',
  hash: '286cbd',
  flags: {
    'ai generated style': true,
    'has images': false,
    'needs human review': true,
    'image heavy': false,
  },
  checklist: ['confirm inputs', 'check permissions'],
  entities: [
    { name: 'python services', type: 'stack' },
    { name: 'keeping calm', type: 'problem' },
  ],
  imageSources: [
    { source: 'unsplash' },
    { url: 'https://x.org/a.jpg', caption: 'a: b' },
    { source: 'x', url: 'https://x.org/b.jpg', caption: '' },
  ],
  payload: { sourceId: 'a-5751', generator: 'anp', paragraphs: 8, scenario: 'daily', seed: 5751 },
  notes: ['one', 'two'],
  unknown: { mood: { of_day: ['calm', 1] } },
})

const metadataFrom = async (...fields: [key: string, value: string][]) =>
  (await readDraft({}, fields.map(([key, value]) => metaOf(key, value)).join(''))).metadata

test('our array fills the fields that a meta box would fill', async () => {
  expect(await metadataFrom(['alphanode_post_meta', serialize(record)])).toEqual(expected)
})

test('it is known by its labels, whatever its key and however they are written', async () => {
  expect(await metadataFrom(['any_plugin', serialize(record)])).toEqual(expected)
  const spelled = Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key === 'mood' ? key : key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  )
  expect(await metadataFrom(['_x', serialize(spelled)])).toEqual(expected)
})

test('what our own metadata had no field for has none again', async () => {
  const rest = { topic: 'calm', unknown: { 'own mood': { of_day: 'good' } } }
  const { unknown } = await metadataFrom(['alphanode_post_meta', serialize(rest)])
  expect(unknown).toEqual({ 'own mood': { of_day: 'good' } })
})

test('single fields of ours are known by their prefix', async () => {
  const metadata = await metadataFrom(
    ['alphanode_topic', 'calm'],
    ['_anp_ai_outline', serialize({ a_b: 'c' })],
    ['_alphanode_viewCount', '12'],
    ['alphanode_mood', 'good'],
  )
  expect(metadata).toEqual(
    Metadata.parse({
      topic: 'calm',
      aiOutline: [{ key: 'a b', value: 'c' }],
      viewCount: 12,
      unknown: { alphanode_mood: 'good' },
    }),
  )
})

test('the same in an array and in a field of its own is read once', async () => {
  const metadata = await metadataFrom(
    ['alphanode_meta', serialize({ topic: 'calm', tools: ['git'] })],
    ['alphanode_topic', 'calm'],
    ['alphanode_tools', serialize(['git'])],
  )
  expect(metadata).toEqual(Metadata.parse({ topic: 'calm', tools: ['git'] }))
})

test('what does not fit its field is kept under its key, nested', async () => {
  const odd = { topic: ['a', 'b'], score: { quality: { of: 'text' } }, reading_time: 'long' }
  const { unknown, ...metadata } = await metadataFrom(['alphanode_meta', serialize(odd)])
  expect(metadata.readingTime).toBeUndefined()
  expect(unknown).toEqual({
    'reading time': 'long',
    topic: ['a', 'b'],
    score: { quality: { of: 'text' } },
  })
})

test('other fields are unknown, those of WordPress in a group of their own', async () => {
  const { unknown } = await metadataFrom(
    ['mood', 'good'],
    ['mood', serialize(['better', { best: true }])],
    ['_edit_last', '1'],
    ['_edit_lock', '1358:1'],
    ['_oembed_time_123', '1358'],
    ['_yoast', serialize({ a: ['b'] })],
    ['broken', 'a:1:{i:0;s:99:"x'],
    ['__proto__', 'x'],
  )
  expect(unknown).toEqual({
    mood: ['good', ['better', { best: true }]],
    broken: 'a:1:{i:0;s:99:"x',
    wordpress: { _edit_last: '1', _yoast: { a: ['b'] }, '(__proto__)': 'x' },
  })
})

test('a post without fields of its own has no metadata', async () => {
  expect(await metadataFrom()).toEqual(Metadata.parse({}))
})
