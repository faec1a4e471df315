import 'server-only'
import { requireRole } from '@/lib/auth/session'
import { findLastOwn } from '../decisions/trail.store'
import { findDeskPost } from '../desk-post.store'
import { claimNext, claimPost } from '../leases/store'
import { readView, writeView } from '../queue/filter'
import type { Place } from '../queue/order'
import { readPlace, writePlace } from '../queue/order'
import { findPlace, listQueue } from '../queue/store'

/** How many posts after this one are told, to be fetched ahead. */
const AHEAD = 3

/**
 * One post of a queue, made the asker's for ten minutes: the one that `post` names, or else the next one after
 * the place that `after` names. `desk` is null when that is no more, or the queue has ended; `held` says who is at
 * it. `ahead` are the posts that come next and are free. For reviewers.
 */
export async function openCockpit(params: Record<string, unknown>) {
  const view = readView(params)
  const text = writeView(view)
  const person = await requireRole('reviewer', text ? `/desk/review?${text}` : '/desk/review')
  const now = new Date()
  const named = readPost(params.post)
  const found = named
    ? { ...(await claimPost(named, person, now)), place: await findPlace(view.sort, named) }
    : await takeNext(readPlace(view.sort, params.after))
  const at = found?.place ?? null
  const asking = { personId: person.id, now }
  const [desk, ahead, lastOwn] = await Promise.all([
    at && findDeskPost(at.id, person.role),
    listQueue(view, at, asking, { count: AHEAD, isFree: true }),
    findLastOwn(person.id),
  ])
  return {
    ...{ view, text, desk, lastOwn, ahead: at ? ahead.rows : [] },
    place: at && writePlace(at),
    held: found?.status === 'held' ? { by: found.by, until: found.until } : null,
    until: found?.status === 'claimed' ? found.until : null,
  }

  async function takeNext(after: Place | null) {
    const claim = await claimNext(view, after, person, now)
    if (!claim) return null
    const place = readPlace(view.sort, claim.place)
    return { status: 'claimed' as const, until: claim.until, place }
  }
}

const readPost = (text: unknown) =>
  typeof text === 'string' && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null
