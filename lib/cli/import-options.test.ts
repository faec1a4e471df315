import { expect, test } from 'vitest'
import { limitsOf } from '@/lib/import/limits'
import { ImportOptions } from '@/lib/import/options'
import { limitNames } from './import-limits'
import { readWishes, USAGE } from './import-options'

test('every limit is an option, is listed with its default, and has one', () => {
  const names = Object.keys(limitsOf({}))
  expect(Object.keys(ImportOptions.shape).sort()).toEqual(['format', ...names].sort())
  for (const name of limitNames) expect(USAGE).toMatch(new RegExp(`--${name} \\d+[KMG]? +\\w`))
  expect(limitNames).toHaveLength(names.length)
  expect(USAGE).toContain('--largest-item 10M')
  expect(USAGE).toContain('--most-html 100K')
})

test('what is given by name is what the readers get', () => {
  const words = limitNames.flatMap((name, at) => [`--${name}`, `${at + 1}`])
  const { options, sources } = readWishes([...words, '--format', 'page', 'a.txt'])
  expect(sources).toEqual(['a.txt'])
  expect(Object.values(limitsOf(options))).toEqual(limitNames.map((_, at) => at + 1))
})

test('a run to go on with can be named, and its sources cannot', () => {
  expect(readWishes(['--resume'])).toMatchObject({ isResume: true, sources: [] })
  expect(readWishes(['--resume'])).not.toHaveProperty('resume')
  expect(readWishes(['--resume', '12'])).toMatchObject({ isResume: true, resume: 12, sources: [] })
  expect(() => readWishes(['--resume', 'a.xml'])).toThrow('--resume takes the number of a run.')
  expect(() => readWishes(['--resume', '1', 'a.xml'])).toThrow(/--resume takes at most/)
  expect(() => readWishes(['--rollback', '1e99'])).toThrow('--rollback takes the number of a run.')
})

test('a run is taken back only when nothing else is asked for', () => {
  expect(readWishes(['--rollback', '12'])).toMatchObject({ rollback: 12, sources: [] })
  for (const beside of ['--dry-run', '--resume', '--json', '--format=page', 'a.xml'])
    expect(() => readWishes(['--rollback', '12', beside]), beside).toThrow(/nothing was taken back/)
})

test('what nobody knows is refused by name', () => {
  expect(() => readWishes(['--largest-fiel', '1'])).toThrow(/largest-fiel/)
  expect(() => readWishes(['--largest-file', 'many', 'a'])).toThrow(
    '--largest-file: Expected a number such as 500, 10M or 64G.',
  )
  expect(() => readWishes(['--format', 'xml', 'a'])).toThrow(/^--format: .*"wordpress"/)
})
