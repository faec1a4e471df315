import { expect, test } from 'vitest'
import { limitsOf, sizeText } from './limits'
import { ImportOptions } from './options'

test('limits can be written as people write them', () => {
  const options = ImportOptions.parse({
    largestFile: '64G',
    largestPage: '1.5 MB',
    longestLine: '512',
    mostItems: '2M',
    largestRatio: 50,
  })
  expect(options).toEqual({
    largestFile: 64 * 1024 ** 3,
    largestPage: 1.5 * 1024 ** 2,
    longestLine: 512,
    mostItems: 2_000_000,
    largestRatio: 50,
  })
})

test.each([
  '',
  'many',
  '-1',
  '0',
  '1e3',
  '10T',
  '0.1',
  0,
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
])('a limit of %j is refused', (largestFile) => {
  expect(ImportOptions.safeParse({ largestFile }).success).toBe(false)
})

test('options nobody has are refused by name', () => {
  const { error } = ImportOptions.safeParse({ largestFiel: 1, format: 'word' })
  expect(error?.message).toContain('largestFiel')
  expect(error?.message).toContain('wordpress')
})

test('a limit that is not given has its default', () => {
  const limits = limitsOf(ImportOptions.parse({ mostEntries: 5, largestPage: undefined }))
  expect(limits).toMatchObject({ mostEntries: 5, largestPage: 10 * 1024 ** 2 })
})

test('sizes are told in the largest unit they fill', () => {
  expect([512, 1536, 10 * 1024 ** 2, 64 * 1024 ** 3].map(sizeText)).toEqual([
    ...['512 bytes', '1.5 kB', '10 MB', '64 GB'],
  ])
})
