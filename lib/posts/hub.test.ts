import { expect, test } from 'vitest'
import { hubPath, hubRewrites, isTermKind, kindPath, pageAfter } from './hub'

/** Where a rewrite leads, for the address a browser shows. */
function answering(address: string) {
  for (const { source, destination } of hubRewrites) {
    const names = [...source.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
    const values = new RegExp(`^${source.replace(/:\w+/g, '([^/]+)')}$`).exec(address)?.slice(1)
    if (values)
      return names.reduce(
        (path, name, at) => path.replace(`:${name}`, values[at] ?? ''),
        destination,
      )
  }
  return null
}

test('every address of a hub and of a list of hubs is answered by a route', () => {
  const hub = { kind: 'category', slug: 'field-notes' } as const
  expect(answering(hubPath(hub))).toBe('/hubs/category/field-notes/first')
  expect(answering(pageAfter(hubPath(hub), 'abc-1'))).toBe('/hubs/category/field-notes/abc-1')
  expect(answering(kindPath('category'))).toBe('/kinds/category/first')
  expect(answering(pageAfter(kindPath('category'), 'abc-1'))).toBe('/kinds/category/abc-1')
})

test('a term may be called after', () => {
  expect(answering(hubPath({ kind: 'tag', slug: 'after' }))).toBe('/hubs/tag/after/first')
  expect(answering('/tags/after/after/abc-1')).toBe('/hubs/tag/after/abc-1')
})

test('addresses of other kinds are nobody’s', () => {
  expect(answering('/foo/bar')).toBeNull()
  expect(answering('/foo')).toBeNull()
  expect(isTermKind('constructor')).toBe(false)
})
