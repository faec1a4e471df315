import { mkdirSync, mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findUploaded, shownPath, sweepUploads } from './uploads'

const root = mkdtempSync(join(tmpdir(), 'swept-'))
const names = ['a', 'b', 'c'].map((sign) => sign.repeat(32))
const [old = '', needed = '', fresh = ''] = names
const twoMonthsAgo = Date.now() / 1000 - 60 * 24 * 60 * 60

test('old uploads are removed, unless a run that broke off may read them again', async () => {
  for (const name of names) mkdirSync(join(root, name))
  mkdirSync(join(root, 'not-ours'))
  for (const name of [old, needed, 'not-ours'])
    utimesSync(join(root, name), twoMonthsAgo, twoMonthsAgo)
  await sweepUploads([`${root}/${needed}/posts.jsonl`, 'elsewhere/posts.jsonl'], root)
  expect(readdirSync(root).sort()).toEqual([needed, fresh, 'not-ours'].sort())
})

test('what a run from the command line reads was not uploaded', async () => {
  writeFileSync(join(root, '.files.json'), 'no manifest')
  expect(await findUploaded([`${root}/../posts.jsonl`], root)).toEqual([])
  expect(await findUploaded([], root)).toEqual([])
})

test('people see the name of an upload, not where it was put', () => {
  expect(shownPath(`.data/uploads/${old}/posts.jsonl:3`)).toBe('posts.jsonl:3')
  expect(shownPath('exports/posts.jsonl:3')).toBe('exports/posts.jsonl:3')
})
