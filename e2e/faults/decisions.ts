import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import type { Counts } from './counts'
import type { Desk } from './desk'

type Reading = { postId: number; revisionId: number; from: string; version: string }

const AFTER_FAILURE_MS = 150
/** Every so many posts, one is left to whoever decides aside. */
const SPARED = 10

const readings = `
  select id as "postId", "revisionId", status::text as "from", version from "Post"
   where visibility = 'public'`

/** Decisions made one after the other by people who read what is there first, each known by its note. */
export class Decisions {
  /** Notes of the decisions that somebody was told of as done. */
  readonly told = new Set<string>()
  readonly sent = new Set<string>()
  #lanes: Promise<void>[] = []
  #spare: Reading[] = []
  #isOver = false

  constructor(
    private readonly desk: Desk,
    private readonly counts: Counts,
  ) {}

  async begin(lanes: number) {
    const posts = await this.#list(`${readings} and id % ${SPARED} <> 0 order by id`)
    this.#spare = await this.#list(`${readings} and id % ${SPARED} = 0 order by id`)
    this.#lanes = Array.from({ length: lanes }, (_, lane) =>
      this.#decide(posts.filter((_post, at) => at % lanes === lane)),
    )
  }

  #list(query: string, values: unknown[] = []) {
    return this.desk.site.database.rows<Reading>(query, values)
  }

  /** Makes a decision on a post that no lane is at. */
  async decideAside(): Promise<boolean> {
    const post = this.#spare[this.sent.size % this.#spare.length]
    if (!post) throw new Error('There is no post to decide on.')
    return this.decide(await this.#readAgain(post))
  }

  async end() {
    this.#isOver = true
    await Promise.all(this.#lanes)
  }

  async #decide(posts: Reading[]) {
    for (let at = 0; !this.#isOver; at += 1) {
      const known = posts[at % posts.length]
      if (!known) throw new Error('There is no post to decide on.')
      if (!(await this.decide(await this.#readAgain(known)))) await delay(AFTER_FAILURE_MS)
    }
  }

  /** Makes a decision; whether it was told to be done. */
  async decide({ from, ...reading }: Reading): Promise<boolean> {
    const note = randomUUID()
    this.sent.add(note)
    const to = from === 'reviewed' ? 'expanded' : 'reviewed'
    const { kind, isDone } = await this.desk.act(
      'lib/review/decisions/actions.ts decidePost',
      `/desk/posts/${reading.postId}`,
      { ...reading, from, to, note },
    )
    if (isDone) this.told.add(note)
    this.counts.add('decisions', kind === '200' && !isDone ? 'not done' : kind)
    return isDone
  }

  /** As the post is now; what was known of it while nobody can say. */
  async #readAgain(known: Reading): Promise<Reading> {
    const rows = await this.#list(`${readings} and id = $1`, [known.postId]).catch(() => [])
    return rows[0] ?? known
  }
}
