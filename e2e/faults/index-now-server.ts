import { once } from 'node:events'
import { createServer } from 'node:http'

/** What IndexNow tells whoever names an address that it does not take. */
const REFUSED = 422

/** A search engine on this machine that takes what it is told of, but for one address. */
export class IndexNowServer {
  /** Slugs that it was told of, and took. */
  readonly heard = new Set<string>()
  #refused: string | null = null

  readonly #server = createServer((request, response) => {
    request.toArray().then((chunks: Buffer[]) => {
      const { urlList }: { urlList: string[] } = JSON.parse(Buffer.concat(chunks).toString())
      const slugs = urlList.map((url) => url.split('/').at(-1) ?? '')
      const isRefused = slugs.some((slug) => slug === this.#refused)
      if (!isRefused) for (const slug of slugs) this.heard.add(slug)
      response.writeHead(isRefused ? REFUSED : 200).end()
    })
  })

  static async open(): Promise<IndexNowServer> {
    const server = new IndexNowServer()
    server.#server.listen(0, '127.0.0.1')
    await once(server.#server, 'listening')
    return server
  }

  get url(): string {
    const address = this.#server.address()
    const port = address && typeof address === 'object' ? address.port : 0
    return `http://127.0.0.1:${port}/indexnow`
  }

  /** Takes nothing that names this slug, until it is cured. */
  refuse(slug: string) {
    this.#refused = slug
    return {
      cause: `It answered ${REFUSED}.`,
      cure: async () => {
        this.#refused = null
      },
    }
  }

  close() {
    this.#server.close()
  }
}
