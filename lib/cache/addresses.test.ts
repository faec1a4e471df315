import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pagesThatName, staleAddresses } from './addresses'

test('a post that changed makes its page, its past and every list stale', () => {
  expect(staleAddresses(['keeping-staging-small'])).toEqual([
    { path: '/posts/keeping-staging-small' },
    { path: '/posts/keeping-staging-small/history' },
    { path: '/(site)/posts/[slug]/history/older/[before]', type: 'page' },
    { path: '/(site)/posts/[slug]/history/[from]/[to]', type: 'page' },
    { path: '/(site)/posts/[slug]/v/[version]', type: 'page' },
    { path: '/(site)/newest/[cursor]', type: 'page' },
    { path: '/(site)/hubs/[kind]/[slug]/[cursor]', type: 'page' },
    { path: '/(site)/kinds/[kind]/[cursor]', type: 'page' },
    { path: '/(site)/archive/[place]', type: 'page' },
  ])
})

test('every pattern names a page that exists: one that matches nothing would keep stale pages', () => {
  const patterns = [pagesThatName, ...staleAddresses(['a']).filter(({ type }) => type)]
  for (const { path } of patterns) expect(existsSync(`app${path}/page.tsx`)).toBe(true)
})

test('many posts have many pages and no more lists than one', () => {
  const slugs = Array.from({ length: 1_000 }, (_, at) => `post-${at}`)
  const patterns = (all: ReturnType<typeof staleAddresses>) => all.filter(({ type }) => type)
  const many = staleAddresses(slugs)
  expect(patterns(many)).toEqual(patterns(staleAddresses(['post-0'])))
  expect(many.length - patterns(many).length).toBe(2 * slugs.length)
})

test('when nothing changed, nothing is stale', () => {
  expect(staleAddresses([])).toEqual([])
})
