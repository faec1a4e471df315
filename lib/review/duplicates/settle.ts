import type { Sql } from '@/lib/db/transaction'
import { areNear, byRank, saysEnough } from './shape'
import type { Known } from './shapes.store'
import { findCandidates, readApart, readCopies, readShapes } from './shapes.store'

/** Posts and what stands for them from now on. */
export type Changes = Map<number, number | null>

/**
 * What a change of these posts means for clusters; null when it would be as quick to compare all. Whoever stands, or
 * stands no more, is a reason to look at the posts near it that rank after it: so they are looked at by rank, and each
 * finds what it would if all were compared anew.
 */
export async function settle(sql: Sql, noted: number[], most: number): Promise<Changes | null> {
  const own = [...new Set([...noted, ...(await readCopies(sql, noted))])]
  if (own.length > most) return null
  const settling = new Settling(sql, new Set(noted), await readShapes(sql, own))
  for (const id of own) if (!settling.open.has(id)) settling.changes.set(id, null)
  return (await settling.work(most)) ? settling.changes : null
}

class Settling {
  readonly changes: Changes = new Map()
  /** Still to be looked at. */
  readonly open: Map<number, Known>

  constructor(
    readonly sql: Sql,
    readonly noted: Set<number>,
    shapes: Known[],
  ) {
    this.open = new Map(shapes.map((shape) => [shape.id, shape]))
  }

  /** False when more posts than `most` had to be looked at. */
  async work(most: number): Promise<boolean> {
    for (let seen = 0; this.open.size > 0; seen += 1) {
      if (seen + this.open.size > most) return false
      const next = this.#first()
      if (!next) break
      this.open.delete(next.id)
      await this.#look(next)
    }
    return true
  }

  #first(): Known | undefined {
    let first: Known | undefined
    for (const shape of this.open.values()) if (!first || byRank(shape, first) < 0) first = shape
    return first
  }

  async #look(shape: Known) {
    const near = saysEnough(shape) ? await this.#findNear(shape) : []
    const [leader] = near
      .filter((other) => byRank(other, shape) < 0 && this.#stands(other))
      .sort(byRank)
    const isNoted = this.noted.has(shape.id)
    const stood = shape.nearCopyOfId === null
    this.changes.set(shape.id, leader?.id ?? null)
    if (leader ? stood || isNoted : !stood || isNoted) this.#openAfter(shape, near)
  }

  async #findNear(shape: Known): Promise<Known[]> {
    const apart = await readApart(this.sql, shape.id)
    const candidates = await findCandidates(this.sql, shape)
    return candidates.filter(
      (other) => saysEnough(other) && areNear(shape, other) && !apart.has(shape.id, other.id),
    )
  }

  #stands({ id, nearCopyOfId }: Known) {
    return (this.changes.has(id) ? this.changes.get(id) : nearCopyOfId) === null
  }

  #openAfter(shape: Known, near: Known[]) {
    for (const other of near)
      if (byRank(shape, other) < 0) this.open.set(other.id, this.open.get(other.id) ?? other)
  }
}
