import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { withStartLock } from './start-lock'

function newFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'alphanode-lock-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const holding = `
  const [, modulePath, folder] = process.argv
  const { withStartLock } = await import(modulePath)
  await withStartLock(folder, async () => {
    console.log('held')
    await new Promise((resolve) => setTimeout(resolve, 600_000))
  })`

/** A process of its own that holds the lock until it is killed. */
async function holdElsewhere(folder: string) {
  const loader = pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href
  const child = spawn(
    process.execPath,
    [
      '--import',
      loader,
      '--input-type=module',
      '-e',
      holding,
      resolve('lib/db/embedded/start-lock.ts'),
      folder,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  await once(child.stdout, 'data')
  return child
}

const free = (folder: string) => withStartLock(folder, async () => 'free', 300)

test('whoever asks at the same time goes one after the other', async () => {
  const folder = newFolder()
  let running = 0
  const most: number[] = []
  await Promise.all(
    Array.from({ length: 12 }, () =>
      withStartLock(folder, async () => {
        running += 1
        most.push(running)
        await new Promise((onward) => setTimeout(onward, 5))
        running -= 1
      }),
    ),
  )
  expect(most).toEqual(Array(12).fill(1))
  expect(readdirSync(folder)).toHaveLength(1)
})

test('what fails releases the lock', async () => {
  const folder = newFolder()
  const failing = withStartLock(folder, async () => {
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(await free(folder)).toBe('free')
})

test('another process that holds it is named after a while, and succeeded once it is killed', async () => {
  const folder = newFolder()
  const other = await holdElsewhere(folder)
  await expect(free(folder)).rejects.toThrow(
    `Another command (process ${other.pid}) is starting PostgreSQL`,
  )
  const copy = newFolder()
  cpSync(folder, copy, { recursive: true })
  expect(await free(copy)).toBe('free')

  other.kill('SIGKILL')
  await once(other, 'exit')
  expect(await free(folder)).toBe('free')
})

test('a lock whose process number belongs to a later process is taken over', async () => {
  const folder = newFolder()
  await holdElsewhere(folder)
  const path = join(folder, readdirSync(folder)[0] ?? '')
  const held = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(path, JSON.stringify({ ...held, birth: 'another start of the machine 1' }))
  expect(await free(folder)).toBe('free')
})

test('half a lock, as a power failure leaves one, is taken over', async () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'starting.7'), '{"pid":')
  expect(await free(folder)).toBe('free')
  expect(readdirSync(folder)).toEqual(['starting.8'])
})
