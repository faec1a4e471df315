import { isKnown, knownRobots, learn } from '@/lib/cache/known-addresses'
import { withoutEnd } from '@/lib/content/cut'
import { postPath } from '@/lib/posts/post-path'
import { readAfter, readRequest } from '@/lib/search/request'
import { warn } from '@/lib/warnings'
import type { Asked } from './addresses'
import { oldForms, readAddress, rightAddress } from './addresses'
import * as store from './addresses.store'
import type { Place } from './addresses-places'
import { placeOf } from './addresses-places'
import { findPart } from './list-parts.store'

/**
 * What an address deserves, before any page is made. 200 is for the page to say; `robots` is for its header.
 */
export type Answer =
  | { status: 200; robots?: string }
  | { status: 301 | 308; to: string }
  | { status: 400 | 404 | 410 }

const fine: Answer = { status: 200 }
const lost: Answer = { status: 404 }
const gone: Answer = { status: 410 }

/** How long pages are asked without us after the database did not answer. */
const RESPITE_MS = 5_000

let lookAgainAt = 0

/**
 * The answer to a reader who asks for `path` and `search`, as the request has them. While the database is away, it is
 * up to the pages: most of them are kept, and need none.
 */
export async function answerTo(path: string, search: string): Promise<Answer> {
  const asked = readAddress(path, search)
  if (!asked) return { status: 400 }
  if (performance.now() < lookAgainAt) return fine
  try {
    return await answer(asked, placeOf(asked.segments))
  } catch (cause) {
    lookAgainAt = performance.now() + RESPITE_MS
    warn('An address could not be looked up.', cause)
    return fine
  }
}

function answer(asked: Asked, place: Place): Answer | Promise<Answer> {
  switch (place.kind) {
    case 'aside':
      return answerAside(asked)
    case 'home':
      return asked.search === '' ? at(asked, '/') : old(asked, at(asked, '/'))
    case 'page':
      return at(asked, place.path)
    case 'search':
      return answerSearch(asked)
    case 'post':
      return place.rest.startsWith('.') ? answerForm(asked, place) : answerPost(asked, place)
    case 'part':
      return answerPart(asked, place)
    case 'nowhere':
      return old(asked, lost)
    case 'elsewhere':
      return old(asked, fine) // a route may know it; else Next has the page for what nobody knows
  }
}

/** A page stands at `path`. */
function at(asked: Asked, path: string): Answer {
  const to = rightAddress(asked, path)
  return to === null ? fine : { status: 308, to }
}

const answerAside = ({ path, search }: Asked): Answer =>
  path.endsWith('/') ? { status: 308, to: withoutEnd(path, '/') + search } : fine

/** An address that led somewhere once, or else `otherwise`. */
async function old(asked: Asked, otherwise: Answer): Promise<Answer> {
  return led(await store.followRedirect(oldForms(asked))) ?? otherwise
}

function led(found: store.Led | null, rest = ''): Answer | null {
  if (found?.status === 'moved') return { status: 301, to: postPath(found.slug) + rest }
  if (found?.status === 'gone') return gone
  return found && lost
}

type PostPlace = Extract<Place, { kind: 'post' }>

/** What is no page tells of a lost or gone post by itself, in its own form. */
async function answerForm(asked: Asked, place: PostPlace): Promise<Answer> {
  const answer = await answerPost(asked, place)
  return 'to' in answer ? answer : fine
}

async function answerPost(asked: Asked, place: PostPlace): Promise<Answer> {
  const { slugs, rest } = place
  const found = await findPost(slugs)
  if (found?.visibility === 'public') return answerPublic(asked, place, found)
  if (found?.visibility === 'private') return lost
  const next = await store.followRedirect([...slugs.map(postPath), ...oldForms(asked)])
  // A post that moved took its past along; one that was merged into another did not.
  return led(next, found ? '' : rest) ?? (found ? gone : lost)
}

async function findPost(slugs: readonly string[]): Promise<store.Housed | null> {
  const [slug = ''] = slugs
  const path = postPath(slug)
  if (isKnown(path)) return { slug, visibility: 'public', robots: knownRobots(path) }
  return learn(
    path,
    () => store.findPostAt(slugs),
    (post) => post?.slug === slug && post.visibility === 'public',
    (post) => post?.robots ?? null,
  )
}

async function answerPublic(
  asked: Asked,
  { rest, revisions }: PostPlace,
  { slug, robots }: store.Housed,
): Promise<Answer> {
  const past = revisions.length === 0 ? 'there' : await store.findRevisions(slug, revisions)
  if (past === 'missing') return lost
  // A page of the history begins before a revision and does not show it.
  if (past === 'withdrawn' && !rest.startsWith('/history/older/')) return gone
  const found = at(asked, postPath(slug) + rest)
  // Its past is never indexed, and says so by its pattern: next.config.ts.
  const isItself = !rest.includes('/')
  return found.status === 200 && isItself && robots !== null ? { status: 200, robots } : found
}

/** A page with nothing on it would be rendered and kept like any other, and there is no end to such addresses. */
async function answerPart(asked: Asked, { part, path }: Extract<Place, { kind: 'part' }>) {
  if (isKnown(path)) return at(asked, path)
  const found = await learn(
    path,
    () => findPart(part),
    (standing) => standing === 'there',
  )
  if (found === 'there') return at(asked, path)
  return found === 'nowhere' ? old(asked, lost) : ({ status: 301, to: found.to } as const)
}

/** A page of found posts goes on after a post that readers may see. Rank and order are for the search to compare. */
async function answerSearch(asked: Asked) {
  const params = Object.fromEntries(new URLSearchParams(asked.search))
  if (!params.after) return at(asked, '/search')
  const after = readAfter(readRequest(params))
  return after && (await store.isPublic(after.id)) ? at(asked, '/search') : lost
}
