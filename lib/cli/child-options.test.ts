import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { withParent } from './child-options'

/** A command that starts a child as we do; the child says its process id. */
const command = (work: string) => `
  const words = [...${JSON.stringify(withParent)}, '--eval', ${JSON.stringify(work)}]
  require('node:child_process').spawn(process.execPath, words, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })`

test('a child ends when the command that started it is killed', async () => {
  const work = 'setInterval(() => {}, 1_000); console.log(process.pid)'
  const parent = spawn(process.execPath, ['--eval', command(work)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [pid] = await once(parent.stdout, 'data')
  expect(isAlive(Number(pid))).toBe(true)
  parent.kill('SIGKILL')
  await expect.poll(() => isAlive(Number(pid)), { timeout: 60_000 }).toBe(false)
}, 120_000)

test('a child that has done its work ends by itself', async () => {
  const parent = spawn(process.execPath, ['--eval', command('console.log("done")')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [said, [code]] = await Promise.all([text(parent.stdout), once(parent, 'exit')])
  expect({ said, code }).toEqual({ said: 'done\n', code: 0 })
}, 120_000)

function isAlive(pid: number) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
