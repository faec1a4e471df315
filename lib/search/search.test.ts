import { beforeAll, expect, test } from 'vitest'
import { pool } from '@/lib/db/client'
import { aDraft, importDrafts } from '@/lib/import/testing/drafts'
import { indexPending } from './pending.store'
import { ask, findSlugs } from './testing/ask'

const text = (...paragraphs: string[]) =>
  paragraphs.map((each) => ({ kind: 'paragraph' as const, text: each }))

beforeAll(async () => {
  await importDrafts(
    aDraft('title', {
      slug: 'title',
      title: 'Draining a node of kubernetes',
      content: text('Cordon it first.'),
    }),
    aDraft('body', {
      slug: 'body',
      title: 'Moving day',
      content: text(
        'Some other words.',
        'We drained the kubernetes node at night; Node.js stayed up.',
      ),
      metadata: {
        difficulty: 'advanced',
        stack: ['Go services'],
        tools: ['kubectl', 'git'],
        revision: { status: 'reviewed' },
      },
    }),
    aDraft('cafe', {
      slug: 'cafe',
      title: 'A café’s résumé',
      lead: 'How we measure latency.',
      content: text('The node is idle.', 'if (a<b) return “quoted” — a_b/c.yml'),
      metadata: { difficulty: 'beginner', tools: ['git'] },
    }),
    aDraft('secret', { title: 'kubernetes secret', visibility: 'private' }),
  )
  await indexPending()
})

test('words are found in titles, leads, terms and texts, whatever their endings and accents', async () => {
  expect(await findSlugs({ q: 'KUBERNETES nodes' })).toEqual(['title', 'body'])
  expect(await findSlugs({ q: 'cafe resume' })).toEqual(['cafe'])
  expect(await findSlugs({ q: 'latency' })).toEqual(['cafe'])
  expect(await findSlugs({ q: 'kubectl' })).toEqual(['body'])
  expect(await findSlugs({ q: 'quoted' })).toEqual(['cafe'])
})

test('a phrase is found in one place, also when a sign holds it together', async () => {
  expect(await findSlugs({ q: '"kubernetes node"' })).toEqual(['body'])
  expect(await findSlugs({ q: '“kubernetes node”' })).toEqual(['body'])
  expect(await findSlugs({ q: 'node.js' })).toEqual(['body'])
  expect(await findSlugs({ q: 'c.yml' })).toEqual(['cafe'])
})

test('what is excluded is not found, and either of two words is enough when asked so', async () => {
  expect(await findSlugs({ q: 'node -kubernetes' })).toEqual(['cafe'])
  expect((await findSlugs({ q: 'cordon or idle' })).sort()).toEqual(['cafe', 'title'])
})

test('a private post is never found, nor one that was made private a moment ago', async () => {
  expect(await findSlugs({ q: 'secret' })).toEqual([])
  await pool.query(`update "Post" set visibility = 'private' where slug = 'title'`)
  expect(await findSlugs({ q: 'cordon' })).toEqual([])
  await indexPending()
  expect(await ask({ q: 'cordon' })).toMatchObject({ kind: 'nothing' })
  await pool.query(`update "Post" set visibility = 'public' where slug = 'title'`)
  await indexPending()
  expect(await findSlugs({ q: 'cordon' })).toEqual(['title'])
})

test('filters narrow what is found, and count what they would leave', async () => {
  expect(await findSlugs({ q: 'node', status: 'reviewed' })).toEqual(['body'])
  expect(await findSlugs({ q: 'node', difficulty: 'beginner' })).toEqual(['cafe'])
  expect(await findSlugs({ q: 'node', tool: 'git', stack: 'go-services' })).toEqual(['body'])
  expect(await findSlugs({ q: 'node', tool: 'no-such-tool' })).toEqual([])
  expect((await findSlugs({ tool: 'git' })).sort()).toEqual(['body', 'cafe'])

  expect(await ask({ q: 'node' })).toMatchObject({
    count: 3,
    isMore: false,
    facets: expect.arrayContaining([
      { name: 'tool', value: 'git', label: 'git', count: 2 },
      { name: 'tool', value: 'kubectl', label: 'kubectl', count: 1 },
      { name: 'stack', value: 'go-services', label: 'Go services', count: 1 },
      { name: 'difficulty', value: 'beginner', label: 'beginner', count: 1 },
      { name: 'status', value: 'reviewed', label: 'reviewed', count: 1 },
      { name: 'status', value: 'drafted', label: 'drafted', count: 2 },
    ]),
  })
})

test('what all posts found have is no way to narrow them, and is still called by its name', async () => {
  const result = await ask({ q: 'drained', stack: 'go-services' })
  expect(result).toMatchObject({ count: 1, facets: [], labels: { stack: 'Go services' } })
})

test('a filter’s name in a text is no filter', async () => {
  await importDrafts(aDraft('posing', { content: text('status=reviewed tool=git') }))
  await indexPending()
  expect(await findSlugs({ q: 'posing', status: 'reviewed' })).toEqual([])
  expect(await findSlugs({ q: 'node', difficulty: "x' | 'status=drafted" })).toEqual([])
})

test('a hit shows the passage that has the words, marked, with every sign as it was', async () => {
  const [hit] = await hitsOf('node.js drained')
  expect(hit?.passage).toEqual([
    { text: 'We ', isMarked: false },
    { text: 'drained', isMarked: true },
    { text: ' the kubernetes ', isMarked: false },
    { text: 'node', isMarked: true },
    { text: ' at night; ', isMarked: false },
    { text: 'Node', isMarked: true },
    { text: '.', isMarked: false },
    { text: 'js', isMarked: true },
    { text: ' stayed up.', isMarked: false },
  ])
  const [quoted] = await hitsOf('quoted')
  expect(quoted?.passage.map((piece) => piece.text).join('')).toBe(
    'if (a<b) return “quoted” — a_b/c.yml',
  )
  const [titled] = await hitsOf('resume')
  expect(titled?.titlePieces).toContainEqual({ text: 'résumé', isMarked: true })
})

async function hitsOf(q: string) {
  const result = await ask({ q })
  return result.kind === 'found' ? result.hits : []
}

test('a slip of the keyboard is told from a word that is not there', async () => {
  expect(await ask({ q: 'kuberntes -idle' })).toMatchObject({
    kind: 'nothing',
    didYouMean: 'kubernetes -idle',
  })
  expect(await ask({ q: '"darining a" node' })).toMatchObject({ didYouMean: '"draining a" node' })
  expect(await ask({ q: 'zzyzx' })).toMatchObject({
    kind: 'nothing',
    didYouMean: null,
    anyWord: null,
  })
  expect(await ask({ q: 'idle cordon' })).toMatchObject({
    kind: 'nothing',
    anyWord: 'idle or cordon',
  })
})

test('nothing to look for is said, and is no failure', async () => {
  expect(await ask({})).toEqual({ kind: 'unasked' })
  expect(await ask({ q: ' \u0000 ' })).toEqual({ kind: 'unasked' })
  for (const q of ['the of', '-node', '"', '?!', 'or', '-"a b"'])
    expect(await ask({ q })).toEqual({ kind: 'wordless' })
})
