import { once } from 'node:events'
import type { Socket } from 'node:net'
import { connect, createServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'

/** What is wrong between the site and its database. */
export type Trouble =
  | 'none'
  /** What the server answers is lost. The connection it was lost on never says anything again. */
  | 'drops answers'
  /** Nothing arrives in either direction, and no connection is ended: neither those there are nor new ones. */
  | 'half-open'
  /** Every connection is cut, and new ones are cut as they come. */
  | 'resets'
  /** Each answer comes two seconds late. */
  | 'delays'

const LATE_MS = 2_000

/** A network of which the trouble can be chosen: a TCP proxy in front of the database at an address. */
export class Network {
  readonly #target: URL
  readonly #server = createServer((site) => this.#join(site))
  readonly #sites = new Set<Socket>()
  #trouble: Trouble = 'none'

  private constructor(url: string) {
    this.#target = new URL(url)
  }

  static async open(url: string): Promise<Network> {
    const network = new Network(url)
    network.#server.listen(0, '127.0.0.1')
    await once(network.#server, 'listening')
    return network
  }

  /** The address of the database behind this network. */
  get url(): string {
    const address = this.#server.address()
    const url = new URL(this.#target)
    url.hostname = '127.0.0.1'
    url.port = String(address && typeof address === 'object' ? address.port : 0)
    return url.href
  }

  begin(trouble: Trouble) {
    this.#trouble = trouble
    if (trouble === 'resets') for (const site of this.#sites) site.resetAndDestroy()
  }

  end() {
    this.#trouble = 'none'
  }

  close() {
    for (const site of this.#sites) site.destroy()
    this.#server.close()
  }

  #join(site: Socket) {
    if (this.#trouble === 'resets') return site.resetAndDestroy()
    this.#sites.add(site)
    const database = connect(Number(this.#target.port), this.#target.hostname)
    const line = { isLost: false }
    site.on('data', (bytes) => {
      if (this.#trouble === 'half-open') line.isLost = true
      if (!line.isLost) database.write(bytes)
    })
    database.on('data', (bytes) => void this.#answer(site, line, bytes))
    for (const [one, other] of [[site, database] as const, [database, site] as const]) {
      one.on('error', () => {})
      one.on('close', () => {
        this.#sites.delete(site)
        if (!line.isLost || one === site) other.destroy()
      })
    }
  }

  async #answer(site: Socket, line: { isLost: boolean }, bytes: Buffer) {
    if (this.#trouble === 'drops answers' || this.#trouble === 'half-open') line.isLost = true
    if (this.#trouble === 'delays') await delay(LATE_MS)
    if (!line.isLost && site.writable) site.write(bytes)
  }
}
