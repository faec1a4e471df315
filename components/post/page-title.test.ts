import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slugify } from '@/lib/content/slug'
import { documentTitle, pageTitle } from './page-title'

test('a post is called by its title, with capitals where sentences begin', () => {
  const title = 'keeping caches honest'
  expect(pageTitle({ title, slug: 'keeping-caches-honest' })).toBe('Keeping caches honest')
  expect(documentTitle({ title, slug: 'keeping-caches-honest' })).toBe(
    'Keeping caches honest · AlphaNode',
  )
})

test('a shorter address adds nothing to the title', () => {
  expect(pageTitle({ title: 'About the tests', slug: 'about' })).toBe('About the tests')
})

test('posts of one title are told apart by what more is in their address', () => {
  const title = 'Phase 2'
  const titles = ['phase-2', 'phase-2-2', 'phase-2-synthetic-000123', 'post-0f1e'].map((slug) =>
    pageTitle({ title, slug }),
  )
  expect(titles).toEqual([
    'Phase 2',
    'Phase 2 (2)',
    'Phase 2 (synthetic 000123)',
    'Phase 2 (post 0f1e)',
  ])
})

test('whatever the title, the importer’s addresses make every title another one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (title) => {
      const slug = slugify(title)
      const slugs = [slug, `${slug}-2`, `${slug}-${slugify('wp:a#12')}`, `${slug}-a-b`]
      const titles = slugs.map((each) => documentTitle({ title, slug: each }))
      expect(new Set(titles).size).toBe(slugs.length)
    }),
  )
})

test('a very long title is cut, and a long one stands without the site’s name', () => {
  const title = 'word '.repeat(60).trim()
  const slug = slugify(title)
  expect(pageTitle({ title, slug }).length).toBeLessThanOrEqual(110)
  expect(documentTitle({ title, slug })).not.toContain('AlphaNode')
})
