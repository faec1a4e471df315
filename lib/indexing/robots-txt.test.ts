import { expect, test } from 'vitest'
import { allowed, crawlers } from './crawlers'
import { robotsTxt } from './robots-txt'

/** Whether robots.txt lets `agent` have `path`: the longest rule of its group, as RFC 9309 has it. */
function mayFetch(agent: string, path: string): boolean {
  const groups = robotsTxt()
    .split('\n\n')
    .map((group) => group.split('\n').map((line) => line.split(/:\s*/, 2)))
  const named = (name: string) =>
    groups.find((group) => group.some(([key, value]) => key === 'User-agent' && value === name))
  const rules = (named(agent) ?? named('*') ?? []).flatMap(([key, value]) =>
    key === 'Disallow' && value ? [value] : [],
  )
  return !rules.some((rule) => {
    const pattern = rule.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')
    return new RegExp(`^${pattern}`).test(path)
  })
}

test('what crawlers drown in is nobody’s to crawl, and what readers read is', () => {
  for (const path of ['/', '/posts/a', '/posts/a/history', '/posts/a/v/2', '/stacks/go', '/search'])
    expect(mayFetch('Googlebot', path)).toBe(true)
  for (const path of [
    '/search?q=a',
    '/desk',
    '/desk/posts/1',
    '/api/suggest',
    '/posts/a/history/1/2',
  ])
    expect(mayFetch('Googlebot', path)).toBe(false)
})

test('each crawler may have what its purpose may', () => {
  for (const { token, purpose } of crawlers)
    expect(mayFetch(token, '/posts/a')).toBe(allowed[purpose])
  expect(new Set(crawlers.map(({ token }) => token)).size).toBe(crawlers.length)
})

test('it names the sitemap by its whole address', () => {
  expect(robotsTxt()).toMatch(/^Sitemap: http:\/\/localhost:1\/sitemap\.xml$/m)
})
