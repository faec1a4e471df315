import { expect, test } from 'vitest'
import { isVisit } from './visit'

const sent = (site: string, dest: string, more: Record<string, string> = {}) =>
  isVisit(new Headers({ 'sec-fetch-site': site, 'sec-fetch-dest': dest, accept: '*/*', ...more }))

test('a page that is opened from ours or by its address is visited', () => {
  expect(sent('same-origin', 'document')).toBe(true)
  expect(sent('none', 'document')).toBe(true)
  expect(sent('same-origin', 'empty')).toBe(true)
})

const elements = [
  'image',
  'iframe',
  'frame',
  'object',
  'embed',
  'video',
  'audio',
  'style',
  'script',
]

test.each(['font', 'track', 'manifest', 'worker', ...elements])(
  'what a %s names is not',
  (dest) => {
    for (const site of ['same-origin', 'same-site', 'cross-site', 'none'])
      expect(sent(site, dest), site).toBe(false)
  },
)

test.each(['cross-site', 'same-site'])(
  'what a page of another site leads to is not (%s)',
  (site) => {
    for (const dest of ['document', 'empty', 'image']) expect(sent(site, dest), dest).toBe(false)
  },
)

test('what is fetched ahead is not', () => {
  expect(sent('same-origin', 'document', { 'sec-purpose': 'prefetch;prerender' })).toBe(false)
  expect(sent('same-origin', 'empty', { purpose: 'prefetch' })).toBe(false)
})

test('over plain http, what is accepted tells a page from a picture or a film', () => {
  const accepting = (accept: string, more = {}) => isVisit(new Headers({ accept, ...more }))
  expect(accepting('text/html,application/xhtml+xml,image/avif,*/*;q=0.8')).toBe(true)
  expect(accepting('*/*')).toBe(true)
  expect(accepting('image/avif,image/webp,*/*;q=0.8')).toBe(false)
  expect(accepting('*/*', { range: 'bytes=0-' })).toBe(false)
})
