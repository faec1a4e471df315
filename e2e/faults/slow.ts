import type { Socket } from 'node:net'
import { connect } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import type { Row, Tell } from './row'
import type { Stage } from './stage'
import { onStage } from './stage'
import { underLoad } from './under-load'
import { until } from './wait'

const CLIENTS = 250
const LASTS_MS = 10_000
/** A body may take five minutes; a site that is busy may look a little later. */
const ALL_ENDED_MS = 420_000

/** Clients that send a sign now and then, and never come to an end. */
export const slow = (tell: Tell) =>
  onStage({ name: 'slow' }, async (stage) => {
    for (const [what, begin] of Object.entries(beginnings)) tell(await slowRow(stage, what, begin))
  })

const beginnings = {
  headers: 'GET / HTTP/1.1\r\nhost: localhost\r\nx-slow: ',
  bodies: `POST /sign-in HTTP/1.1\r\nhost: localhost\r\ncontent-type: text/plain\r\ncontent-length: 1000000\r\n\r\n`,
}

async function slowRow(stage: Stage, what: string, begin: string): Promise<Row> {
  const clients: Socket[] = []
  const drip = setInterval(() => {
    for (const client of clients) if (client.writable) client.write('a')
  }, 5_000)
  const open = () => clients.filter((client) => !client.closed)
  try {
    return await underLoad(stage, {
      name: `${CLIENTS} clients with slow ${what}`,
      cause: async ({ site }) => {
        for (let count = 0; count < CLIENTS; count += 1) clients.push(begun(site.port, begin))
        await delay(LASTS_MS)
      },
      check: async () => {
        await until(() => open().length === 0, ALL_ENDED_MS)
        const left = open().length
        return left > 0 ? [`${left} of ${CLIENTS} are never ended`] : []
      },
    })
  } finally {
    clearInterval(drip)
    for (const client of clients) client.destroy()
  }
}

function begun(port: number, text: string): Socket {
  const client = connect(port, 'localhost', () => client.write(text))
  client.on('error', () => {}) // it is ended by the site
  client.resume()
  return client
}
