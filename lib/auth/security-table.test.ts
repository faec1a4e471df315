import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const document = readFileSync('docs/security.md', 'utf8')
const rows = [
  ...document.matchAll(/^\| (\d+\.\d+\.\d+) \| L([12]) \| (.+) \| (\S+) \| (.+) \|$/gm),
].map(([, id = '', level = '', short = '', state = '', why = '']) => ({
  id,
  level,
  short,
  state,
  why,
}))

/** The requirements of each chapter at levels 1 and 2, as ASVS 5.0.0 has them. */
const chapters = [27, 11, 19, 10, 9, 35, 18, 7, 7, 29, 14, 9, 13, 9, 13, 16, 7]

test('every requirement of levels 1 and 2 is in the table, once', () => {
  const ids = rows.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const found = chapters.map((_, at) => ids.filter((id) => id.startsWith(`${at + 1}.`)).length)
  expect(found).toEqual(chapters)
})

test('each has a state and says why', () => {
  for (const { id, state, why } of rows) {
    expect(['met', 'operator', 'n/a', 'open'], id).toContain(state)
    expect(why.trim().length, id).toBeGreaterThan(3)
  }
})

/** What a row names: a file, or with it a sentence of a test. */
function evidenceIn(why: string) {
  const named: { file: string; sentence: string | null }[] = []
  for (const [, file, sentence] of why.matchAll(/`([^`]+)`|“([^”]+)”/g)) {
    if (file !== undefined && isFile(file)) named.push({ file, sentence: null })
    const last = named.at(-1)
    if (sentence !== undefined && last) named.push({ file: last.file, sentence })
  }
  return named
}

const isFile = (name: string) =>
  /^(?:lib|e2e|app|components)\/|^[\w-]+(?:\.config)?\.(?:md|ts|json)$/.test(name)

test('what is named as evidence is there: the file, and the sentence of a test in it', () => {
  for (const { id, why } of rows)
    for (const { file, sentence } of evidenceIn(why)) {
      expect(existsSync(file), `${id}: ${file}`).toBe(true)
      if (sentence !== null)
        expect(readFileSync(file, 'utf8'), `${id}: ${file}`).toContain(sentence)
    }
  expect(rows.flatMap(({ why }) => evidenceIn(why)).length).toBeGreaterThan(200)
})
