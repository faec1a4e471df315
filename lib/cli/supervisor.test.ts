import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { Restarts } from '@/lib/db/embedded/restarts'
import type { Site } from './site'
import { isAnswering } from './site'
import { keepServing } from './supervisor'

const server = `
  const server = require('node:http').createServer((_, answer) => answer.end('here'))
  server.listen(Number(process.argv[1]), '127.0.0.1', () => console.log(server.address().port))`

/** A server in a process of its own, on `port`, or on a free one for 0. */
async function startServer(port: number) {
  const child = spawn(process.execPath, ['-e', server, String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stopped = once(child, 'exit').then(([code, signal]) => String(signal ?? code))
  const [line] = await once(child.stdout, 'data')
  const kill = () => child.kill('SIGKILL')
  const site: Site = {
    url: `http://127.0.0.1:${Number(String(line))}`,
    stopped,
    kill,
    async stop() {
      kill()
      await stopped
    },
  }
  return { site, port: Number(String(line)) }
}

function supervise(site: Site, port: number, restarts: Restarts) {
  const said: string[] = []
  const controller = new AbortController()
  let onStart = (_site: Site) => {}
  const code = keepServing(site, {
    start: async () => {
      const { site: next } = await startServer(port)
      onStart(next)
      return next
    },
    asked: controller.signal,
    say: (message) => said.push(message),
    restarts,
  })
  const next = () =>
    new Promise<Site>((resolve) => {
      onStart = resolve
    })
  return { said, code, controller, next }
}

test('a site that is killed comes back at the address it had, and ends when asked', async () => {
  const { site, port } = await startServer(0)
  const { said, code, controller, next } = supervise(site, port, new Restarts())
  const coming = next()
  site.kill()
  const back = await coming
  expect(back.url).toBe(site.url)
  expect(await isAnswering(site.url, 60_000)).toBe(true)
  controller.abort()
  expect(await code).toBe(0)
  expect(await isAnswering(site.url, 60_000)).toBe(false)
  expect(said).toEqual([
    'The site ended by itself (SIGKILL). Starting it again …',
    'The site is back.',
  ])
})

test('a site that keeps ending is given up, in words', async () => {
  const { site, port } = await startServer(0)
  const { said, code, next } = supervise(site, port, new Restarts(3, 600_000, 10))
  let current = site
  for (let ends = 0; ends < 3; ends += 1) {
    const coming = next()
    current.kill()
    current = await coming
  }
  current.kill()
  expect(await code).toBe(1)
  expect(said.at(-1)).toContain('The site ended too often.')
})
