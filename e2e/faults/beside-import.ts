import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { synthesize } from '@/lib/synthesizer/synthesize'
import type { Site } from './site'
import { need } from './wait'

const POSTS = 1_500
const BEGUN = 100
const RESUMED = 5

/** An import that runs while something else happens, and is resumed until it is done. */
export class BesideImport {
  #command: ChildProcess | undefined

  constructor(
    readonly site: Site,
    /** What its posts are called. */
    readonly name: string,
  ) {}

  /** Begins it, and waits until some of it is stored. */
  async begin() {
    const file = join(this.site.folder, `${this.name}.jsonl`)
    const lines = [...synthesize({ count: POSTS, seed: POSTS })].map((post, at) =>
      JSON.stringify({ ...post, sourceId: `${this.name} ${at}` }),
    )
    writeFileSync(file, `${lines.join('\n')}\n`)
    this.#command = this.site.run('import.ts', file)
    await need('some imported posts', async () => (await this.#count()).posts >= BEGUN)
  }

  /** Brings it to its end; what is missing or doubled then. */
  async end(): Promise<string[]> {
    if (this.#command && this.#command.exitCode === null && this.#command.signalCode === null)
      await once(this.#command, 'close')
    let tries = 0
    while (await this.#isBroken()) {
      const { said } = await this.site.finish('import.ts', '--resume')
      tries += 1
      if (tries === RESUMED) return [`the import could not be resumed: ${said.slice(-500)}`]
    }
    const { posts, revisions } = await this.#count()
    const isWhole = posts === POSTS && revisions === POSTS
    return isWhole ? [] : [`${posts} posts with ${revisions} revisions of ${POSTS} were imported`]
  }

  async #isBroken() {
    const rows = await this.site.database.rows(
      `select from "ImportRun" where id = (select max(id) from "ImportRun") and state <> 'finished'`,
    )
    return rows.length > 0
  }

  async #count() {
    const [row] = await this.site.database.rows<{ posts: number; revisions: number }>(
      `select count(distinct p.id)::int as posts, count(r.id)::int as revisions
         from "Post" p join "Revision" r on r."postId" = p.id where p."sourceId" like $1`,
      [`${this.name} %`],
    )
    return row ?? { posts: 0, revisions: 0 }
  }
}
