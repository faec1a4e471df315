import { expect, test } from 'vitest'
import type { TermKind, TermLink } from '@/lib/posts/post'
import { hubSentences, statusSentence } from './hub-sentences'

const hub = {
  kind: 'stack',
  slug: 'go-services',
  name: 'go services',
  postCount: 1_234,
  reviewedCount: 600,
  expandedCount: 1,
  newestOn: '2025-03-02',
} as const

const terms = (kind: TermKind, ...names: string[]): TermLink[] =>
  names.map((name) => ({ kind, slug: name, name }))

test('a hub is introduced by its own numbers', () => {
  const related = [
    ...terms('tool', 'docker', 'git', 'make', 'npm'),
    ...terms('problem', 'slow builds', 'lost logs'),
    ...terms('area', 'web backend'),
  ]
  expect(hubSentences(hub, related)).toEqual([
    '1,234 posts on go services.',
    '600 are reviewed, 1 is expanded and 633 are drafted.',
    'The newest is from 2 March 2025.',
    'Of late they are most often about slow builds and lost logs; the tools named most are docker, git and make.',
  ])
})

test('one post is spoken of as one, and compared with nothing', () => {
  const only = { ...hub, kind: 'tool', name: 'git', postCount: 1, reviewedCount: 0 } as const
  expect(hubSentences(only, terms('stack', 'go services'))).toEqual([
    '1 post using git.',
    'It is expanded.',
    'It is from 2 March 2025.',
  ])
})

test('a term that stands alone says nothing of others', () => {
  expect(hubSentences({ ...hub, newestOn: null }, [])).toHaveLength(2)
})

test('a status that no post has is not named', () => {
  const counts = { postCount: 2, reviewedCount: 2, expandedCount: 0 }
  expect(statusSentence(counts)).toBe('Both are reviewed.')
  expect(statusSentence({ ...counts, postCount: 5 })).toBe('2 are reviewed and 3 are drafted.')
  expect(statusSentence({ postCount: 4, reviewedCount: 0, expandedCount: 0 })).toBe(
    'All are drafted.',
  )
})
