import { once } from 'node:events'
import type { Socket } from 'node:net'
import { connect, createServer } from 'node:net'
import { Transform } from 'node:stream'

/** What a network does to what the server says. */
export type Network =
  | 'whole'
  /** Answers are lost; nobody is told. */
  | 'drops answers'
  /** Nothing gets through in either direction, and no connection ends. */
  | 'half-open'
  /** Connections are refused, and open ones are cut. */
  | 'refuses'
  /** Answers come this many milliseconds late. */
  | { delayMs: number }

/** A TCP proxy in front of the database that `url` names, whose network can be broken and mended. */
export async function openProxy(url: string) {
  const target = new URL(url)
  const sockets = new Set<Socket>()
  let network: Network = 'whole'

  const server = createServer((near) => {
    if (network === 'refuses') return near.destroy()
    const far = connect(Number(target.port || 5432), target.hostname)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        sockets.delete(socket)
        near.destroy()
        far.destroy()
      })
    }
    near.pipe(passing(() => network !== 'half-open')).pipe(far)
    far
      .pipe(
        passing(
          () => network === 'whole' || typeof network === 'object',
          () => delayOf(network),
        ),
      )
      .pipe(near)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const through = new URL(url)
  through.hostname = '127.0.0.1'
  through.port = String(typeof address === 'object' && address ? address.port : 0)

  return {
    url: through.href,
    become(next: Network) {
      network = next
      if (next === 'refuses') for (const socket of sockets) socket.destroy()
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

const delayOf = (network: Network) => (typeof network === 'object' ? network.delayMs : 0)

/** Lets bytes pass, late or not at all: what is held back never comes. */
const passing = (isOpen: () => boolean, delay = () => 0) =>
  new Transform({
    transform(bytes, _encoding, done) {
      if (!isOpen()) return done()
      const late = delay()
      if (late === 0) return done(null, bytes)
      setTimeout(done, late, null, bytes)
    },
  })
