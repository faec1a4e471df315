import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import type { Answer } from './ask'
import type { Counts } from './counts'
import type { Desk } from './desk'
import type { Hidden } from './hidden'

const PAUSE_MS = 40
const KEPT = 8

/** People who read: what is kept, what has to be made first, what is not there, and what is at the desk. */
export class Readers {
  kept: string[] = []
  #fresh: string[] = []
  #posts: number[] = []
  #asked = 0
  #lanes: Promise<void>[] = []
  #isOver = false

  constructor(
    private readonly desk: Desk,
    private readonly hidden: Hidden,
    private readonly counts: Counts,
  ) {}

  /** Finds out what there is to read, and reads what is to be kept. */
  async prepare() {
    const posts = await this.desk.site.database.rows<{ id: number; slug: string }>(
      `select id, slug from "Post" where visibility = 'public' order by id`,
    )
    const pages = posts.map(({ slug }) => `/posts/${slug}`)
    this.kept = ['/', ...pages.slice(0, KEPT)]
    this.#posts = posts.map(({ id }) => id)
    const others = pages.slice(KEPT)
    this.#fresh = ['', '/history', '/v/1', '.md'].flatMap((end) =>
      others.map((page) => `${page}${end}`),
    )
    for (const path of this.kept) await this.read('kept pages', path)
  }

  begin() {
    this.#lanes = [
      this.#go(() => this.read('kept pages', this.#nextOf(this.kept))),
      this.#go(() => this.readFresh()),
      this.#go(() => this.read('unknown addresses', `/posts/${randomUUID()}`)),
      this.#go(() => this.lookAtDesk()),
      this.#go(() => this.read('private posts', this.#nextOf(this.hidden.addresses))),
    ]
  }

  async end() {
    this.#isOver = true
    await Promise.all(this.#lanes)
  }

  /** Reads a page that nobody has asked for. */
  readFresh(): Promise<Answer> {
    const page = this.#fresh.shift()
    return this.read('new pages', page ?? `/search?q=${randomUUID()}`)
  }

  async lookAtDesk(): Promise<Answer> {
    const id = this.#nextOf(this.#posts)
    const paths = ['/desk', `/desk/posts/${id}`, '/desk/changes', '/desk/progress']
    const answer = await this.desk.look(this.#nextOf(paths))
    this.counts.add('desk', answer.kind)
    return answer
  }

  async read(who: string, path: string): Promise<Answer> {
    const answer = await this.desk.site.read(path)
    this.counts.add(who, answer.kind)
    this.hidden.check(path, answer)
    return answer
  }

  async #go(read: () => Promise<Answer>) {
    while (!this.#isOver) {
      await read()
      await delay(PAUSE_MS)
    }
  }

  #nextOf<Thing>(things: Thing[]): Thing {
    this.#asked += 1
    const thing = things[this.#asked % things.length]
    if (thing === undefined) throw new Error('There is nothing to read.')
    return thing
  }
}
