import { once } from 'node:events'
import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { Socket } from 'node:net'
import { connect } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { boundConnections } from './connections'
import { allowLongUpload, withinTime } from './request-time'

const opened: (Server | Socket)[] = []

afterEach(() => {
  for (const each of opened.splice(0))
    if ('destroy' in each) each.destroy()
    else each.close()
})

async function listen(server: Server) {
  opened.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return address && typeof address === 'object' ? address.port : 0
}

/** A connection that sends `text`. */
async function open(port: number, text: string) {
  const socket = connect(port, '127.0.0.1')
  opened.push(socket)
  const closed = new Promise<'closed'>((resolve) => socket.once('close', () => resolve('closed')))
  socket.on('error', () => {}) // told by `closed`
  socket.resume()
  await once(socket, 'connect')
  socket.write(text)
  return { socket, closed }
}

const unfinished = (path: string) =>
  `POST ${path} HTTP/1.1\r\nHost: a.test\r\nContent-Length: 100\r\n\r\na`

test('a body that does not come is waited for no longer than a request may take, unless it is an upload that was allowed', async () => {
  const begun: string[] = []
  const server = createServer((request, response) =>
    withinTime(
      request,
      response,
      () => {
        begun.push(request.url ?? '')
        if (request.url === '/allowed') setImmediate(allowLongUpload) // as a route does, later
        request.resume()
      },
      300,
    ),
  )
  const port = await listen(server)
  const allowed = await open(port, unfinished('/allowed'))
  const other = await open(port, unfinished('/other'))
  expect(await other.closed).toBe('closed')
  const later = await open(port, unfinished('/later'))
  expect(await later.closed).toBe('closed')
  expect(allowed.socket.destroyed).toBe(false)
  expect(begun).toEqual(['/allowed', '/other', '/later'])
})

test('a body that came whole, and an answer that takes long, are not cut off', async () => {
  const server = createServer((request, response) =>
    withinTime(request, response, () => setTimeout(() => response.end('late'), 200), 50),
  )
  const port = await listen(server)
  const url = `http://127.0.0.1:${port}/`
  expect(await (await fetch(url, { method: 'POST', body: 'whole' })).text()).toBe('late')
  expect(await (await fetch(url)).text()).toBe('late')
})

test('one address has so many connections, and a new one as soon as one has ended', async () => {
  const guarded: Server[] = []
  boundConnections((server) => guarded.push(server), {
    all: 50,
    perAddress: 3,
    isBehindProxy: false,
  })
  const server = createServer((_, response) => response.end('here'))
  const port = await listen(server)
  const held = await Promise.all([1, 2, 3].map(() => open(port, 'GET / HTTP/1.1\r\n')))
  for (const _ of [1, 2]) expect(await (await open(port, '')).closed).toBe('closed')
  expect(held.map(({ socket }) => socket.destroyed)).toEqual([false, false, false])

  held[0]?.socket.destroy()
  while ((await connectionsOf(server)) > 2) await new Promise((resolve) => setTimeout(resolve, 5))
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200)
  expect(guarded).toEqual([server])
  expect([server.maxConnections, server.headersTimeout]).toEqual([50, 20_000])
})

const connectionsOf = (server: Server) =>
  new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)))
