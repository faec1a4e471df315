import { expect, test } from 'vitest'
import { creditOf, isPlaceholder } from './picture-hosts'
import { largestAt, picturesAt } from './picture-sources'

const photo = 'https://images.unsplash.com/photo-1?auto=format&fit=crop&w=1200&q=80'
const frame = { width: 1200, height: 600 }

test('Unsplash is asked for the sizes a page can use, cut to the frame', () => {
  const { src, srcSet } = picturesAt(photo, frame)
  expect(src).toBe('https://images.unsplash.com/photo-1?auto=format&fit=crop&w=800&q=80&h=400')
  expect(srcSet).toContain('w=400&q=80&h=200 400w, ')
  expect(largestAt(`${photo}&h=600`)).toMatch(/w=2000&q=80$/)
})

test('a picture elsewhere is asked for as it is', () => {
  const elsewhere = 'https://unsplash.com.evil.test/p.png?w=3'
  expect(picturesAt(elsewhere, frame)).toEqual({ src: elsewhere })
  expect(largestAt('/relative.png')).toBe('/relative.png')
})

test('hosts of placeholders and examples have no picture to show', () => {
  for (const url of [
    'https://via.placeholder.com/1',
    'https://placehold.co/2',
    'http://a.example.com/x',
  ])
    expect(isPlaceholder(url)).toBe(true)
  for (const url of ['https://notexample.com/x', 'https://images.unsplash.com/x', 'x.png'])
    expect(isPlaceholder(url)).toBe(false)
})

test('who a picture is from is linked where their home is known', () => {
  expect(creditOf('unsplash', undefined)?.url).toBe('https://unsplash.com')
  expect(creditOf('Ada Lovelace', photo)).toEqual({ name: 'Ada Lovelace', url: undefined })
  expect(creditOf(undefined, photo)?.name).toBe('Unsplash')
  expect(creditOf(undefined, 'https://a.test/b.png')).toBeUndefined()
})
