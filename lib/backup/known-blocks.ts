import type { Sql } from '@/lib/db/transaction'
import type { KnownBlock } from './restore.store'
import { findBlocks } from './restore.store'

/** Some megabytes of blocks. */
const MOST = 5_000

/** Stored blocks by their hash: those that many posts say are at hand, the others are asked for. */
export class KnownBlocks {
  #recent = new Map<string, KnownBlock>()
  #earlier = new Map<string, KnownBlock>()

  add(block: KnownBlock) {
    if (this.#recent.size >= MOST) {
      this.#earlier = this.#recent
      this.#recent = new Map()
    }
    this.#recent.set(block.hash, block)
  }

  /** What is not stored is not among them. */
  async find(sql: Sql, hashes: Set<string>): Promise<Map<string, KnownBlock>> {
    const found = [...hashes].flatMap((hash) => {
      const block = this.#recent.get(hash) ?? this.#earlier.get(hash)
      return block ? [[hash, block] as const] : []
    })
    const known = new Map(found)
    const missing = [...hashes].filter((hash) => !known.has(hash))
    const asked = missing.length > 0 ? await findBlocks(sql, missing) : []
    for (const block of asked) known.set(block.hash, block)
    for (const block of known.values()) if (!this.#recent.has(block.hash)) this.add(block)
    return known
  }
}
