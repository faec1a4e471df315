import { mkdirSync, mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { findUploaded, openUpload, shownPath, sweepUploads } from './uploads'

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

/** Where an archive may have been while files were uploaded: as the default, and as DATA_DIR may be written. */
const dataFolders = ['.data', '.data/test', '../archive', '/srv/alpha node/data', '/']

test.each(dataFolders)('people see the name of an upload, not that it was put in %s', (folder) => {
  const path = join(folder, 'uploads', old, 'posts.jsonl:3')
  expect(shownPath(path)).toBe('posts.jsonl:3')
})

test.each(['exports/posts.jsonl:3', 'uploads/2024/posts.jsonl', `${old}/posts.jsonl`])(
  'people see where a file is that was not uploaded: %s',
  (path) => expect(shownPath(path)).toBe(path),
)

test('an upload is found and kept however the path to it is written', async () => {
  const upload = await openUpload(root)
  await upload.keep(
    'posts.jsonl',
    Readable.from([Buffer.from('{}\n')]),
    new AbortController().signal,
  )
  const [path = ''] = await upload.close()
  utimesSync(dirname(path), twoMonthsAgo, twoMonthsAgo)
  for (const written of [path, relative('.', path), `./${relative('.', path)}`]) {
    await sweepUploads([written], root)
    expect(await findUploaded([written], root)).toEqual([{ path, bytes: 3, lines: 1 }])
  }
  await sweepUploads([], root)
  expect(await findUploaded([path], root)).toEqual([])
})
