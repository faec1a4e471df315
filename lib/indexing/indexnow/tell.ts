import { absolute } from '../absolute'
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
    const notes = await listDue(now)
    if (notes.length === 0 || (await importRuns())) return { count, trouble: null }
    const slugs = [...new Set(notes.map(({ slug }) => slug))]
    await markSent(slugs, now)
    const taken = await submit(
      target,
      slugs.map((slug) => absolute(`/posts/${slug}`)),
    )
    if (taken.kind !== 'later') await forget(notes)
    if (taken.kind !== 'taken') return { count, trouble: taken }
    count += slugs.length
  }
}
