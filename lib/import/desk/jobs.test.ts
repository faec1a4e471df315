import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { findEnded } from './jobs'

const folder = join('.data', 'jobs')
const name = `test-${process.pid}`
/** More than any system gives out. */
const NOBODY = 2 ** 30

const note = (what: { pid: number | null; code: number | null }) =>
  writeFile(join(folder, `${name}.json`), JSON.stringify(what))

afterEach(() => rm(join(folder, `${name}.json`), { force: true }))

test('a job whose process is gone has ended only once it is noted how', async () => {
  await mkdir(folder, { recursive: true })
  await note({ pid: NOBODY, code: null })
  const found = findEnded(name)
  await delay(200)
  await note({ pid: null, code: 3 })
  expect(await found).toMatchObject({ isRunning: false, code: 3 })
})

test('a job that nobody saw end is told of all the same', async () => {
  await mkdir(folder, { recursive: true })
  await note({ pid: NOBODY, code: null })
  expect(await findEnded(name)).toMatchObject({ isRunning: false, code: null })
})
