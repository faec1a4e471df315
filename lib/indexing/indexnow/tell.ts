import { inTransaction } from '@/lib/db/transaction'
import type { Blame } from '@/lib/jobs/blame'
import { blameOf } from '@/lib/jobs/blame'
import { halve } from '@/lib/jobs/halve'
import { absolute } from '../absolute'
import { forgetTold, noteDue, recordFailures } from './failed.store'
import type { Note } from './outbox.store'
import { forget, importRuns, inTurn, listDue, markSent } from './outbox.store'
import type { Taken, Target } from './submit'
import { submit } from './submit'

/** How many addresses were told; and when not all could be, why, and for how long to wait at least. */
export type Told = { count: number; trouble: Exclude<Taken, { kind: 'taken' }> | null }

const nothing: Told = { count: 0, trouble: null }

/**
 * Tells IndexNow of the posts that became indexable or ceased to be, a batch at a time, and nothing while an import
 * runs. What was not taken stays noted, and is told when next asked; what it will never take is forgotten.
 */
export async function tellIndexNow(target: Target, now = new Date()): Promise<Told> {
  return (await inTurn(() => tellAll(target, now))) ?? nothing
}

async function tellAll(target: Target, now: Date): Promise<Told> {
  let count = 0
  for (;;) {
    await inTransaction(noteDue)
    const notes = await listDue(now)
    if (notes.length === 0 || (await importRuns())) return { count, trouble: null }
    const told = await tellBatch(target, addressesOf(notes), now)
    count += told.count
    if (told.trouble?.kind === 'refused') await forget(notes)
    if (told.trouble) return { count, trouble: told.trouble }
  }
}

/** An address, with all that is noted of it. */
type Address = { slug: string; notes: Note[] }

function addressesOf(notes: Note[]): Address[] {
  const bySlug = new Map<string, Address>()
  for (const note of notes) {
    const known = bySlug.get(note.slug)
    if (known) known.notes.push(note)
    else bySlug.set(note.slug, { slug: note.slug, notes: [note] })
  }
  return [...bySlug.values()]
}

/**
 * Tells of addresses at once. When they are refused though the home page is not, each half is told of, down to the single
 * address: what is refused alone becomes a failed job.
 */
async function tellBatch(target: Target, addresses: Address[], now: Date): Promise<Told> {
  const telling = new Telling(target, now)
  try {
    const failures = await halve(addresses, (some) => telling.attempt(some), blameOfTaken)
    await inTransaction((sql) => recordFailures(sql, failures))
    return { count: telling.count, trouble: null }
  } catch (error) {
    if (!(error instanceof NotTaken)) throw error
    return { count: telling.count, trouble: error.taken }
  }
}

class Telling {
  /** How many addresses were taken. */
  count = 0
  #takesOthers = false

  constructor(
    readonly target: Target,
    readonly now: Date,
  ) {}

  async attempt(addresses: Address[]) {
    const slugs = addresses.map(({ slug }) => slug)
    await markSent(slugs, this.now)
    const paths = slugs.map((slug) => absolute(`/posts/${slug}`))
    const taken = await submit(this.target, paths)
    if (taken.kind === 'later') throw new NotTaken(taken, 'environment')
    if (taken.kind === 'refused') await this.#refuse(taken)
    await forgetTold(addresses.flatMap(({ notes }) => notes))
    this.count += addresses.length
  }

  /** An address is only to blame when others are taken; that is asked once. */
  async #refuse(refused: Exclude<Taken, { kind: 'taken' }>): Promise<never> {
    if (!this.#takesOthers) {
      const home = await submit(this.target, [absolute('/')])
      if (home.kind !== 'taken') throw new NotTaken(home, 'environment')
      this.#takesOthers = true
    }
    throw new NotTaken(refused, 'row')
  }
}

class NotTaken extends Error {
  constructor(
    readonly taken: Exclude<Taken, { kind: 'taken' }>,
    readonly blame: Blame,
  ) {
    super(`IndexNow did not take the address. ${taken.why}`)
  }
}

const blameOfTaken = (error: unknown) => (error instanceof NotTaken ? error.blame : blameOf(error))
