import { request as ask, createServer } from 'node:http'
import { expect, test } from 'vitest'
import { guard } from './front'

test.each(['*', 'http://elsewhere.example/', 'HTTPS://elsewhere.example', 'no-path'])(
  'what is asked for as %s is refused, and nobody is led there',
  async (path) => {
    const server = createServer((_, response) => response.end('answered'))
    guard(server, { addressOf: () => null, isKnown: () => false, isRouterState: () => true })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = address && typeof address === 'object' ? address.port : 0
    const status = await new Promise((resolve, reject) => {
      const method = path === '*' ? 'OPTIONS' : 'GET'
      ask({ host: '127.0.0.1', port, path, method, agent: false }, (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      })
        .on('error', reject)
        .end()
    })
    server.close()
    expect(status).toBe(400)
  },
)
