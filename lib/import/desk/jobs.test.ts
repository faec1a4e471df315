import { mkdir, rm, writeFile } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { dataPath } from '@/lib/data-dir'
import { findEnded } from './jobs'

const name = `test-${process.pid}`
/** More than any system gives out. */
const NOBODY = 2 ** 30

const note = (what: { pid: number | null; code: number | null }) =>
  writeFile(dataPath('jobs', `${name}.json`), JSON.stringify(what))

afterEach(() => rm(dataPath('jobs', `${name}.json`), { force: true }))

test('a job whose process is gone has ended only once it is noted how', async () => {
  await mkdir(dataPath('jobs'), { recursive: true })
  await note({ pid: NOBODY, code: null })
  const found = findEnded(name)
  await delay(200)
  await note({ pid: null, code: 3 })
  expect(await found).toMatchObject({ isRunning: false, code: 3 })
})

test('a job that nobody saw end is told of all the same', async () => {
  await mkdir(dataPath('jobs'), { recursive: true })
  await note({ pid: NOBODY, code: null })
  expect(await findEnded(name)).toMatchObject({ isRunning: false, code: null })
})
