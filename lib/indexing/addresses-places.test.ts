import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hubPath, kindPath, pageAfter } from '@/lib/posts/hub'
import { placeOf } from './addresses-places'

const at = (path: string) => placeOf(path.split('/').slice(1).filter(Boolean))
const page = (path: string) => ({ kind: 'page', path })
const part = (of: string, path: string) => ({ kind: 'part', part: { of }, path })

test('pages that readers have are known by their one address', () => {
  expect(at('/')).toEqual({ kind: 'home' })
  expect(at('/About')).toEqual(page('/about'))
  expect(at('/search')).toEqual({ kind: 'search' })
  expect(at('/archive')).toEqual(page('/archive'))
  expect(at(kindPath('problem'))).toEqual(page('/problems'))
})

test('a part of a list is known by what has to be on it', () => {
  expect(at('/Archive/3-17')).toMatchObject(part('archive', '/archive/3-17'))
  expect(at('/newest/abc-1')).toMatchObject(part('newest', '/newest/abc-1'))
  const terms = pageAfter(kindPath('problem'), '5-1')
  expect(at(terms)).toMatchObject(part('terms', '/problems/after/5-1'))
})

test('a hub is known by its term, also one that is called after', () => {
  for (const slug of ['go-services', 'after']) {
    const path = hubPath({ kind: 'stack', slug })
    const term = { kind: 'stack', slug }
    expect(at(path)).toEqual({ kind: 'part', part: { of: 'hub', term, after: null }, path })
    const later = part('hub', `${path}/after/abc-1`)
    expect(at(later.path)).toMatchObject({ ...later, part: { term, after: { id: 1 } } })
  }
})

test('what an address is rewritten to is not a second address', () => {
  expect(at('/newest/first')).toEqual(page('/'))
  expect(at('/archive/all')).toEqual(page('/archive'))
  expect(at('/kinds/tag/first')).toEqual(page('/tags'))
  expect(at('/kinds/tag/5-1')).toMatchObject(part('terms', '/tags/after/5-1'))
  expect(at('/hubs/tag/x/first')).toMatchObject(part('hub', '/tags/x'))
  expect(at('/hubs/tag/x/abc-1')).toMatchObject(part('hub', '/tags/x/after/abc-1'))
})

test('a place in a list that no list has is nowhere', () => {
  const nowhere = [
    '/about/all',
    '/archive/0',
    '/archive/1-51',
    '/archive/1/2',
    '/newest',
    '/newest/first/1',
    '/newest/no such',
    '/tags/after/first',
    '/tags/x/after',
    '/tags/x/after/first',
    '/tags/x/after/abc-1/more',
    '/hubs/nothing/x/first',
    '/hubs/tag/x',
    '/kinds/tag',
    '/kinds/toString/first',
    '/answers/gone',
    '/posts',
  ]
  for (const path of nowhere) expect(at(path), path).toEqual({ kind: 'nowhere' })
})

test('a post is known by its slug, with what stands behind it', () => {
  expect(at('/posts/one')).toEqual({ kind: 'post', slugs: ['one'], rest: '', revisions: [] })
  expect(at('/Posts/One/History')).toMatchObject({ slugs: ['One', 'one'], rest: '/history' })
  expect(at('/posts/one.md')).toMatchObject({ slugs: ['one'], rest: '.md' })
  expect(at('/posts/one/v/3')).toMatchObject({ rest: '/v/3', revisions: [3] })
  expect(at('/posts/one/history/1/2')).toMatchObject({ revisions: [1, 2] })
  expect(at('/posts/one/history/older/5')).toMatchObject({ revisions: [5] })
  expect(at('/posts/one/history/compare')).toMatchObject({ revisions: [] })
})

test('a past that no post has is nowhere', () => {
  const pasts = [
    'v',
    'v/x',
    'v/0',
    'v/1/2',
    'history/1',
    'history/2/2',
    'history/older/1',
    'history/1/2/3',
  ]
  for (const past of [...pasts, 'history/older', 'history/older/2/3'])
    expect(at(`/posts/one/${past}`), past).toEqual({ kind: 'nowhere' })
  for (const name of ['one.exe', 'one.md.md', '.md', 'a'.repeat(301)])
    expect(at(`/posts/${name}`), name).toEqual({ kind: 'nowhere' })
})

test('the desk, files and whatever is unknown are left as they are', () => {
  for (const path of ['/desk/posts/1', '/sign-in', '/invitation/AbC', '/robots.txt', '/feed.rss'])
    expect(at(path)).toEqual({ kind: 'aside' })
  for (const path of ['/favicon.ico', '/fonts/literata.woff2'])
    expect(at(path)).toEqual({ kind: 'aside' })
  for (const path of ['/2019/04/slug', '/DESK', '/constructor', '/fonts/none.woff2'])
    expect(at(path)).toEqual({ kind: 'elsewhere' })
})

test('the path of a page leads to that page', () => {
  const words = fc.constantFrom(
    'posts',
    'Tags',
    'after',
    'a-1',
    'hubs',
    'tag',
    'first',
    'İ',
    'newest',
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 5 }), (segments) => {
      const place = placeOf(segments)
      if (!('path' in place)) return
      const again = placeOf(place.path.split('/').slice(1).filter(Boolean).map(decodeURIComponent))
      if (place.path === '/') expect(again).toEqual({ kind: 'home' })
      else expect(again).toEqual(place)
    }),
  )
})
