import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { classOf } from './class-of'
import type { ClassName } from './classes'
import { gateOf } from './classes'
import { guard } from './front'
import { keptPagesChanged, noteKept } from './kept-pages'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

const closing: (() => void)[] = []

afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A server behind admission; gives how to ask it. */
async function serve(answer: Answer) {
  const server = createServer(answer)
  guard(server, {
    addressOf: () => null,
    isKnown: ({ headers }) => headers.cookie === 'known',
    isRouterState: (header) => header.startsWith('%5B'),
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(
    () => server.close(),
    () => server.closeAllConnections(),
  )
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  return (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${port}${path}`, init)
}

const classes: [string, ClassName | null][] = [
  ['/', 'other page'],
  ['/posts/a', 'other page'],
  ['/whatever/is/not/there', 'other page'],
  ['/sitemaps/0.xml', 'sitemap'],
  ['/%73itemaps/0.xml', 'sitemap'],
  ['/SITEMAP.XML', 'sitemap'],
  ['/feed.rss', 'feed'],
  ['/stacks/go/feed.atom', 'feed'],
  ['/posts/a.md', 'markdown'],
  ['/posts/a/picture-0123.png', 'picture'],
  ['/posts/a/history', 'past'],
  ['/posts/a/history/1/2', 'past'],
  ['/posts/a/v/3', 'past'],
  ['/search', 'search'],
  ['/api/suggest', 'suggestions'],
  ['/llms.txt', 'text'],
  ['/robots.txt', 'text'],
  ['/desk', 'desk'],
  ['/%64esk/review', 'desk'],
  ['/sign-in', 'desk'],
  ['/api/auth/get-session', 'desk'],
  ['/desk/imports/upload', 'stream'],
  ['/desk/imports/7/events', 'stream'],
  ['/_next/static/chunks/a.js', null],
]

test('every address has a class, however it is written', () => {
  for (const [path, expected] of classes)
    expect(classOf({ path, headers: {}, isKnown: true }), path).toBe(expected)
  for (const [path, expected] of classes)
    if (expected === 'desk' || expected === 'stream')
      expect(classOf({ path, headers: {} }), path).toBe('ways in')
  const headers = { accept: 'text/markdown' }
  expect(classOf({ path: '/posts/a', headers })).toBe('markdown')
})

test('a page that was answered from memory waits for nobody until something changes', () => {
  const asked = { path: '/posts/kept', headers: {} }
  noteKept(asked.path, asked.headers, 'MISS')
  expect(classOf(asked)).toBe('kept page')
  noteKept(asked.path, asked.headers, 'HIT')
  expect(classOf(asked)).toBeNull()
  for (const method of ['POST', 'PUT', 'OPTIONS', 'PURGE'])
    expect(classOf({ ...asked, method }), method).toBe('other page')
  expect(classOf({ ...asked, headers: { rsc: '1' } })).toBe('other page')
  keptPagesChanged()
  expect(classOf(asked)).toBe('kept page')
})

const floods: [string, ClassName][] = [
  ['/posts/never-asked-for', 'other page'],
  ['/sitemaps/0.xml', 'sitemap'],
  ['/posts/a.md', 'markdown'],
  ['/feed.rss', 'feed'],
  ['/posts/a/picture-1.png', 'picture'],
  ['/search?q=a', 'search'],
  ['/api/suggest?q=a', 'suggestions'],
  ['/llms.txt', 'text'],
  ['/posts/a/history/1/2', 'past'],
]

test.each(floods)(
  'a flood of %s is refused in words, and every other class is answered',
  async (flooded, name) => {
    const held: ServerResponse[] = []
    let isFlooding = true
    const ask = await serve((request, response) => {
      const isHeld = isFlooding && request.url === flooded
      if (isHeld) held.push(response)
      else response.end('here')
    })
    const gate = gateOf(name)
    const { atOnce, waiting } = gate.bounds
    const before = gate.refused
    const stop = new AbortController()
    const inside = Array.from({ length: atOnce + waiting }, () =>
      ask(flooded, { signal: stop.signal }).then(
        ({ status }) => status,
        () => null,
      ),
    )
    while (gate.load.running + gate.load.waiting < atOnce + waiting)
      await new Promise((resolve) => setTimeout(resolve, 5))

    const refused = await ask(flooded, { headers: { accept: 'text/html' } })
    expect(refused.status).toBe(503)
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/)
    expect(refused.headers.get('cache-control')).toBe('no-store')
    expect(refused.headers.get('content-type')).toContain('text/html')
    expect(await refused.text()).toContain('Please try again')
    expect((await ask(flooded)).headers.get('content-type')).toContain('text/plain')
    expect(gate.refused).toBe(before + 2)
    expect(held).toHaveLength(atOnce)

    const others = [
      ...floods.filter(([, other]) => other !== name),
      ['/desk'],
      ['/_next/static/a.js'],
    ]
    for (const [path = ''] of others) expect((await ask(path)).status, path).toBe(200)
    noteKept('/posts/read', {}, 'HIT')
    expect((await ask('/posts/read')).status).toBe(200)

    isFlooding = false
    for (const response of held) response.end('late')
    await Promise.all(inside)
    expect((await ask(flooded)).status).toBe(200)
    expect(gate.load).toMatchObject({ running: 0, waiting: 0 })
  },
)

test('what cannot be answered is refused before anybody sees it', async () => {
  const ask = await serve((_, response) => response.end('here'))
  const post = (headers: Record<string, string>, body = 'a') => ({ method: 'POST', headers, body })
  const own = { 'next-router-state-tree': encodeURIComponent('["",{}]') }
  const cases: [string, RequestInit, number][] = [
    ['/posts/a', { headers: own }, 200],
    ['/posts/a', { headers: { 'next-router-state-tree': 'x' } }, 400],
    ['/posts/a', { headers: { 'next-router-state-tree': '%' } }, 400],
    ['/posts/%00', {}, 400],
    ['/posts/%2500.md', {}, 400],
    ['/search?q=%252500', {}, 400],
    ['/sign-in', post({ origin: 'https://evil.test' }), 403],
    ['/sign-in', post({ origin: 'null' }), 403],
    ['/sign-in', post({}), 200],
    ['/sign-in', post({}, 'a'.repeat(64 * 1024 + 1)), 413],
    ['/desk/posts/1/edit', post({}, 'a'.repeat(64 * 1024 + 1)), 413],
    ['/desk/posts/1/edit', post({ cookie: 'known' }, 'a'.repeat(1024 * 1024)), 200],
    ['/desk/posts/1/edit', post({ cookie: 'known' }, 'a'.repeat(1024 * 1024 + 1)), 413],
    ['/desk/imports/upload', post({}, 'a'.repeat(64 * 1024 + 1)), 413],
    ['/desk/imports/upload', post({ cookie: 'known' }, 'a'.repeat(1024 * 1024 + 1)), 200],
    ['/api/auth/sign-in/email', post({}, 'a'.repeat(64 * 1024 + 1)), 413],
    ['/api/auth/sign-in/email', post({}, 'a'.repeat(64 * 1024)), 200],
    ['/api/suggest', post({}, 'a'.repeat(16 * 1024 + 1)), 413],
  ]
  for (const [path, init, status] of cases) {
    const answer = await ask(path, init)
    expect(answer.status, `${path} ${JSON.stringify(init).slice(0, 90)}`).toBe(status)
    await answer.text()
  }
})

test('an answer that tells of nothing is kept by nobody for long', async () => {
  const ask = await serve((request, response) => {
    response.statusCode = Number(request.url?.slice(1))
    response.setHeader('Cache-Control', 's-maxage=31536000')
    response.end()
  })
  for (const status of [400, 404, 410, 500])
    expect((await ask(`/${status}`)).headers.get('cache-control'), `${status}`).toBe(
      'public, max-age=0, must-revalidate',
    )
  expect((await ask('/200')).headers.get('cache-control')).toBe('s-maxage=31536000')
})
