import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { Socket } from 'node:net'
import { connect } from 'node:net'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import type { ClassName } from './classes'
import { gateOf } from './classes'
import { Delivery } from './delivery'
import { guard } from './front'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

const closing: (() => void)[] = []

afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A server; gives how to open a connection that sends something as it is. */
async function serve(answer: Answer, isGuarded = true) {
  const server = createServer(answer)
  if (isGuarded)
    guard(server, { addressOf: () => null, isKnown: () => false, isRouterState: () => true })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(
    () => server.close(),
    () => server.closeAllConnections(),
  )
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  return async (sent: string): Promise<Socket> => {
    const socket = connect(port, '127.0.0.1')
    closing.push(() => socket.destroy())
    socket.on('error', () => {})
    await once(socket, 'connect')
    socket.write(sent)
    return socket
  }
}

const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: a.test\r\n\r\n`
const last = (path: string) => `GET ${path} HTTP/1.1\r\nHost: a.test\r\nConnection: close\r\n\r\n`

const isIdle = (name: ClassName) => {
  const { running, waiting } = gateOf(name).load
  return running === 0 && waiting === 0
}

async function until(isSo: () => boolean) {
  for (const end = performance.now() + 60_000; !isSo() && performance.now() < end; ) await delay(5)
  expect(isSo()).toBe(true)
}

/** What is answered late, so that whoever asks is gone before. */
const slowly: Answer = (_, response) => {
  setTimeout(() => response.end('late'), 20)
}

const expensive: [string, ClassName][] = [
  ['/posts/a', 'other page'],
  ['/sitemaps/0.xml', 'sitemap'],
  ['/feed.rss', 'feed'],
  ['/posts/a.md', 'markdown'],
  ['/search?q=a', 'search'],
  ['/llms.txt', 'text'],
  ['/sign-in', 'ways in'],
]

test('whoever asks several things at once and leaves, leaves every place free', async () => {
  const open = await serve(slowly)
  for (let time = 0; time < 10; time += 1)
    for (const [first] of expensive) {
      const socket = await open(expensive.map(([path]) => get(path)).join('') + get(first))
      await delay(time)
      socket.destroy()
    }
  await until(() => expensive.every(([, name]) => isIdle(name)))
  for (const [path] of expensive) {
    const socket = await open(last(path))
    expect(await text(socket), path).toContain('HTTP/1.1 200')
  }
})

test('who sends a body slowly takes no place until all of it is there, and then it is read as it was sent', async () => {
  const open = await serve(async (request, response) => {
    if (Readable.isDisturbed(request)) response.statusCode = 500 // no web Request is made of it
    response.end(`${(await text(request)).length}`)
  })
  const length = 60_000
  const post = `POST /sign-in HTTP/1.1\r\nHost: a.test\r\nConnection: close\r\nContent-Length: ${length}\r\n\r\n`
  const { atOnce } = gateOf('ways in').bounds
  const slow = await Promise.all(Array.from({ length: atOnce * 3 }, () => open(`${post}a`)))
  await delay(50)
  expect(isIdle('ways in')).toBe(true)
  expect(await text(await open(last('/sign-in')))).toContain('HTTP/1.1 200')

  const answers = slow.map(async (socket, at) => {
    if (at === 0) return socket.destroy()
    for (let sent = 1; sent < length; sent += 20_000)
      socket.write('b'.repeat(Math.min(20_000, length - sent)))
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 200[\s\S]*60000(?:\r\n0\r\n\r\n)?$/)
  })
  await Promise.all(answers)
  await until(() => isIdle('ways in'))
})

test('a body that nobody reads leaves the connection to the next request', async () => {
  const open = await serve((_, response) => response.end('here'))
  const post = 'POST /sign-in HTTP/1.1\r\nHost: a.test\r\nContent-Length: 5\r\n\r\nwhole'
  const answers = await text(await open(`${post}${post}${last('/sign-in')}`))
  expect(answers.match(/HTTP\/1\.1 200/g)).toHaveLength(3)
})

/** More than the buffers of two sockets hold. */
const LARGE = 'x'.repeat(24 * 1024 * 1024)

const largeAnswers: [string, Answer][] = [
  ['written at once', (_, response) => response.end(LARGE)],
  [
    'written piece by piece',
    async (_, response) => {
      for (let at = 0; at < LARGE.length && !response.destroyed; at += 1_000_000)
        if (!response.write(LARGE.slice(at, at + 1_000_000)))
          await Promise.race([once(response, 'drain'), once(response, 'close')])
      response.end()
    },
  ],
]

test.each(largeAnswers)(
  'who reads nothing of an answer %s keeps nobody waiting',
  async (_, answer) => {
    const open = await serve((request, response) => {
      if (request.url === '/sitemaps/0.xml') answer(request, response)
      else response.end('here')
    })
    const unread = await open(get('/sitemaps/0.xml'))
    unread.pause()
    await until(() => gateOf('sitemap').load.running === 1)
    expect(await text(await open(last('/sitemaps/1.xml')))).toContain('HTTP/1.1 200')
    expect(unread.destroyed).toBe(false)
  },
)

test('answers that are not read are cut off by their time and by their size, the oldest first', async () => {
  const watch = (readMs: number, unread: number) => {
    const delivery = new Delivery({ lookMs: 20, readMs, unread })
    return serve((request, response) => {
      delivery.watch(response, () => {})
      response.end(request.url === '/large' ? LARGE : 'here')
    }, false)
  }
  const isCut = (socket: Socket) =>
    new Promise<boolean>((resolve) => {
      let read = 0
      socket.on('data', (piece) => {
        read += piece.length
        if (read >= LARGE.length) resolve(false)
      })
      socket.once('close', () => resolve(read < LARGE.length))
    })

  const byTime = await watch(100, Number.POSITIVE_INFINITY)
  const late = await byTime(get('/large'))
  await delay(1_000)
  expect(await isCut(late)).toBe(true)
  expect(await text(await byTime(last('/small')))).toContain('here')

  const bySize = await watch(600_000, LARGE.length * 1.5)
  const first = await bySize(get('/large'))
  await delay(200)
  const second = await bySize(get('/large'))
  await delay(1_000)
  expect(await Promise.all([isCut(first), isCut(second)])).toEqual([true, false])
})

test('a body that was waited for is whole, and unread for whoever makes a web request of it', async () => {
  const open = await serve(async (request, response) => {
    const isRead = Readable.isDisturbed(request)
    response.end(JSON.stringify({ isRead, body: await text(request) }))
  })
  const socket = await open(
    'POST /api/auth/sign-in/email HTTP/1.1\r\nHost: a.test\r\nConnection: close\r\nContent-Length: 10\r\n\r\n01234',
  )
  await delay(50)
  socket.write('56789')
  expect(await text(socket)).toContain('{"isRead":false,"body":"0123456789"}')
})
