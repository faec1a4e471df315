import { expect, test } from 'vitest'
import { aDraft, importDrafts } from '@/lib/import/testing/drafts'
import { readCursor } from './cursor'
import type { PostCard } from './post'
import { findSimilar } from './similar.store'
import { findPostBySlug, listNewest } from './store'

const day = (number: number) => `2024-01-${String(number).padStart(2, '0')}T12:00:00Z`

test('the newest list pages through every public post once, newest first', async () => {
  const drafts = Array.from({ length: 45 }, (_, at) =>
    aDraft(`listed-${at}`, {
      publishedAt: day(1 + Math.floor(at / 10)),
      visibility: at === 44 ? 'private' : 'public',
    }),
  )
  await importDrafts(...drafts)

  const seen: PostCard[] = []
  let next: string | null = 'first'
  while (next) {
    const page = await listNewest(readCursor(next))
    seen.push(...page.rows)
    next = page.next
  }
  const slugs = seen.map(({ slug }) => slug)
  expect(new Set(slugs).size).toBe(44)
  expect(slugs).toHaveLength(44)
  expect(slugs[0]).toBe('post-listed-43')
  expect(slugs.at(-1)).toBe('post-listed-0')
})

test('a post reads back with its blocks in order and its terms as it names them', async () => {
  await importDrafts(
    aDraft('read', {
      content: [
        { kind: 'paragraph', text: 'one.' },
        { kind: 'paragraph', text: 'two.' },
        { kind: 'paragraph', text: 'one.' },
      ],
      metadata: { entities: [{ name: 'Ada apps', type: 'stack' }], tools: ['git', 'make'] },
    }),
  )
  const post = await findPostBySlug('post-read')
  expect(post?.blocks.map(({ tree }) => tree.children[0])).toMatchObject([
    { value: 'one.' },
    { value: 'two.' },
    { value: 'one.' },
  ])
  expect(post?.terms.map(({ kind, slug }) => `${kind}/${slug}`)).toEqual([
    'stack/ada-apps',
    'tool/git',
    'tool/make',
  ])
  expect(await findPostBySlug('no-such-post')).toBeNull()
})

test('similar posts share the stack or the problem, and are never near-copies or private', async () => {
  const about = (stack: string, problem: string, text = `${stack} ${problem}`) => ({
    content: [{ kind: 'paragraph' as const, text }],
    metadata: {
      entities: [
        { name: stack, type: 'stack' },
        { name: problem, type: 'problem' },
      ],
    },
  })
  await importDrafts(
    aDraft('own', about('perl', 'slow queries')),
    aDraft('stack-mate', about('perl', 'lost logs')),
    aDraft('problem-mate', about('ruby', 'slow queries')),
    aDraft('copy', about('perl', 'other', 'perl slow queries')),
    aDraft('same-both', about('perl', 'slow queries', 'different')),
    aDraft('hidden', { ...about('perl', 'hidden'), visibility: 'private' }),
    aDraft('neither', about('ruby', 'lost logs')),
  )
  const own = await findPostBySlug('post-own')
  const { sameStack, sameProblem } = await findSimilar(own?.id ?? 0)
  expect(sameStack.map(({ slug }) => slug)).toEqual(['post-stack-mate'])
  expect(sameProblem.map(({ slug }) => slug)).toEqual(['post-problem-mate'])
})
