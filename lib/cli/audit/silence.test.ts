import type { RequestListener } from 'node:http'
import { createServer } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { whySilent } from './silence'

const servers: ReturnType<typeof createServer>[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})

/** Where somebody listens, and does this when asked. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`
}

const whyOf = (url: string, signal = AbortSignal.timeout(20_000)) =>
  fetch(url, { signal })
    .then((answer) => answer.text())
    .catch(whySilent)

test('nobody listening is a refused connection', async () => {
  const url = await serve(() => undefined)
  await new Promise((resolve) => servers.pop()?.close(resolve))
  expect(await whyOf(url)).toBe('the connection was refused')
})

test('a connection that is broken off is named', async () => {
  const resets = await serve((request) => request.socket.resetAndDestroy())
  expect(await whyOf(resets)).toBe('the connection was reset')
  const closes = await serve((request) => request.socket.destroy())
  expect(await whyOf(closes)).toBe('the connection was closed before the end')
  const stops = await serve((request, response) => {
    response.writeHead(200, { 'content-length': '100' })
    response.write('half', () => request.socket.destroy())
  })
  expect(await whyOf(stops)).toBe('the connection was closed before the end')
})

test('who never answers is out of time', async () => {
  const never = await serve(() => undefined)
  expect(await whyOf(never, AbortSignal.timeout(1))).toBe('no answer in time')
})

test('what has no name is told as it is', () => {
  expect(whySilent(new TypeError('fetch failed', { cause: new Error('bad header') }))).toBe(
    'bad header',
  )
  expect(whySilent(Object.assign(new Error(), { code: 'EODD' }))).toBe('EODD')
})
