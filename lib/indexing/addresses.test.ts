import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slugify } from '@/lib/content/slug'
import { postPath } from '@/lib/posts/post-path'
import { oldForms, plainly, readAddress, rightAddress, writePath } from './addresses'

/** As a request has it. */
const pathOf = (segments: readonly string[], end = '') =>
  `/${segments.map(encodeURIComponent).join('/')}${end}`

const texts = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 20 })
  .map((text) => text.toWellFormed())
const segments = fc.array(
  texts.filter((text) => !text.includes('\0')),
  { minLength: 1, maxLength: 4 },
)

function read(path: string, search = '') {
  const asked = readAddress(path, search)
  if (!asked) throw new Error(`${path} means nothing.`)
  return asked
}

test('an address is read as it was meant, with or without a slash at its end', () => {
  fc.assert(
    fc.property(segments, fc.constantFrom('', '/'), (wanted, end) => {
      expect(read(pathOf(wanted, end)).segments).toEqual(wanted)
    }),
  )
  expect(read('/').segments).toEqual([])
})

test('what no text can hold is no address', () => {
  for (const path of ['/posts/%', '/%ff', '/posts/%00', '/a/%c3/b', `/${'a'.repeat(3_000)}`])
    expect(readAddress(path, '')).toBeNull()
})

test('the right address is right: whoever is sent there is not sent on', () => {
  fc.assert(
    fc.property(segments, fc.constantFrom('', '/'), (wanted, end) => {
      const path = writePath(wanted)
      expect(rightAddress(read(path), path)).toBeNull()
      const to = rightAddress(read(pathOf(wanted, end), '?a=B&utm_source=c'), path)
      expect(to).toBe(`${path}?a=B`)
      expect(writePath(read(path).segments)).toBe(path)
    }),
  )
})

test('an escape in small letters is no other address', () => {
  expect(rightAddress(read('/posts/f%c3%bcnf'), '/posts/f%C3%BCnf')).toBeNull()
})

test('the address of every slug is plain', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const slug = slugify(title)
      expect(plainly(slug)).toBe(slug)
      expect(writePath(['posts', slug])).toBe(postPath(slug))
    }),
  )
})

test('an old permalink is found however it was written down and is asked for', () => {
  const forms = (path: string, search = '') => oldForms(read(path, search))
  expect(forms('/2019/04/Slug')).toContain('/2019/04/slug/')
  expect(forms('/2019/04/slug/')).toContain('/2019/04/slug')
  expect(forms('/%E6%97%A5')).toContain('/%e6%97%a5/')
  expect(forms('/%e6%97%a5/')).toContain('/%E6%97%A5')
  expect(forms('/', '?p=7&utm_source=x&preview=true')).toContain('/?p=7')
  expect(forms('/blog/', '?page_id=7')).toContain('/blog/?page_id=7')
  expect(forms('/', '?q=7')).toEqual(['/?q=7'])
})

test('an old permalink is first looked for as it is asked for, and never as another page', () => {
  fc.assert(
    fc.property(segments, fc.constantFrom('', '/'), (wanted, end) => {
      const path = pathOf(wanted, end)
      const forms = oldForms(read(path))
      expect(forms[0]).toBe(path)
      expect(forms.length).toBeLessThan(20)
      for (const form of forms)
        expect(read(form).segments.map((segment) => segment.toLowerCase())).toEqual(
          wanted.map((segment) => segment.toLowerCase()),
        )
    }),
  )
})
