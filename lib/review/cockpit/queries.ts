import 'server-only'
import { headers } from 'next/headers'
import { requireRole } from '@/lib/auth/session'
import { isVisit } from '@/lib/auth/visit'
import { findStandings } from '../blocks/standings.store'
import { findLastOwn } from '../decisions/trail.store'
import { findDeskPost } from '../desk-post.store'
import { claimNext, claimPost, findHolder } from '../leases/store'
import type { QueueView } from '../queue/filter'
import { readView, writeView } from '../queue/filter'
import { readPlace, writePlace } from '../queue/order'
import { findPlace, listQueue } from '../queue/store'
import { findChanges } from './changes.store'
import type { Task } from './task'

/** How many posts after this one are told, to be fetched ahead. */
const AHEAD = 3

type Params = Record<string, unknown>

/**
 * Who is asking, and the post they are to be shown. An address that names one with `at` claims nothing, so that it
 * may be fetched ahead. Any other makes a post the asker's for ten minutes, when they open it themselves: the one that
 * `post` names, or else the next one after the place that `after` names; null when that is no more, or the queue has ended.
 */
async function findOpened(params: Params) {
  const view = readView(params)
  const text = writeView(view)
  const person = await requireRole('reviewer', `/desk/review?${addressOf(view, params)}`)
  const at = readPlace(view.sort, params.at)
  const named = at?.id ?? readPost(params.at)
  const isNamed = named !== null
  const find = isVisit(await headers()) ? claim : lookAt
  const postId = named ?? (await find(view, params, person))
  return { view, text, person, isNamed, at, postId }
}

async function claim(view: QueueView, params: Params, person: { id: string; name: string }) {
  const named = readPost(params.post)
  if (named === null)
    return (await claimNext(view, readPlace(view.sort, params.after), person))?.postId ?? null
  const { status } = await claimPost(named, person)
  return status === 'gone' ? null : named
}

/** The post that would be claimed. A picture in a post can ask for any address of ours. */
async function lookAt(view: QueueView, params: Params, person: { id: string }) {
  const named = readPost(params.post)
  if (named !== null) return named
  const asking = { personId: person.id, now: new Date() }
  const place = readPlace(view.sort, params.after)
  const { rows } = await listQueue(view, place, asking, { count: 1, isFree: true })
  return rows[0]?.id ?? null
}

/** A post of a queue with all that is said beside it; `desk` is null when it is no more. For reviewers. */
export async function openCockpit(params: Params) {
  const { view, text, person, isNamed, at, postId } = await findOpened(params)
  const now = new Date()
  const [desk, place, holder, lastOwn] = await Promise.all([
    postId === null ? null : findDeskPost(postId, person.role),
    at ?? (postId === null ? null : findPlace(view.sort, postId)),
    postId === null ? null : findHolder(postId, now),
    findLastOwn(person.id),
  ])
  if (!desk || !place) return { text, isNamed, desk: null, lastOwn }
  const asking = { personId: person.id, now }
  const [{ rows: ahead }, changes, standings] = await Promise.all([
    listQueue(view, place, asking, { count: AHEAD, isFree: true }),
    findChanges(desk),
    findStandings(desk.post.blocks.map(({ id: blockId }) => blockId)),
  ])
  const { id, revisionId, status: from, version, title } = desk.post
  const isMine = holder?.personId === person.id
  const task: Task = {
    ...{ postId: id, revisionId, from, version, title, moves: desk.moves, view: text, lastOwn },
    place: writePlace(place),
    until: holder && isMine ? holder.until : null,
    heldBy: holder && !isMine ? holder.by : null,
  }
  const marks = [...standings.values()]
  return { text, isNamed, desk, task, ahead, changes, marks, lastOwn }
}

/** The address again, for who has to sign in first. */
function addressOf(view: QueueView, params: Params) {
  const at = readPlace(view.sort, params.at)
  const post = at ? writePlace(at) : (readPost(params.at) ?? readPost(params.post))
  return [writeView(view), post !== null && `at=${post}`].filter(Boolean).join('&')
}

const readPost = (text: unknown) =>
  typeof text === 'string' && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null
