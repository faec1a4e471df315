import { mayActAs } from '@/lib/auth/roles'
import { isSlug } from '@/lib/content/slug'
import type { Role, SkipReason } from '@/lib/db/generated/enums'
import type { Visibility } from '@/lib/posts/post'

/** Where a post lives: its address, who may read it, and the post it was merged into. */
export type Place = { slug: string; visibility: Visibility; mergedIntoId: number | null }

/**
 * A post as a placement finds it; `number` is that of its last placement, 0 when there is none. `isTextPublic` says
 * whether readers could ever read the text it has now.
 */
export type Found = Place & { id: number; number: number; isTextPublic: boolean }

/** What somebody saw of a post, and what is to become of it; what is not named stays. */
export type PlaceMove = {
  postId: number
  from: { slug: string; visibility: Visibility }
  to: { slug?: string; visibility?: Visibility; mergedIntoId?: number | null }
}

/** One move of a held post; `undoes` is the number of the placement that it takes back. */
export type Step = {
  postId: number
  undoes: number | null
  /** Whether the post is as it was when this was asked for. */
  isSeen: (found: Found) => boolean
  to: (found: Found) => Place
}

/** A move as a step: a post that is not what was seen stays. */
export const stepOf = ({ postId, from, to }: PlaceMove): Step => ({
  postId,
  undoes: null,
  isSeen: ({ slug, visibility }) => slug === from.slug && visibility === from.visibility,
  to: (found) => placeAfter(found, to),
})

/** Merged is removed, and what is made public again is merged no more. */
function placeAfter({ slug, visibility, mergedIntoId }: Found, to: PlaceMove['to']): Place {
  const place = { slug: to.slug ?? slug }
  if (to.mergedIntoId) return { ...place, visibility: 'removed', mergedIntoId: to.mergedIntoId }
  if (to.visibility) return { ...place, visibility: to.visibility, mergedIntoId: null }
  return { ...place, visibility, mergedIntoId }
}

type Asking = { step: Step; found: Found; left: Place; role: Role | null }

/** Why a post stays where it is, as far as it can be told without looking for others; null when it may go. */
export function reasonToStay({ step, found, left, role }: Asking): SkipReason | null {
  if (!mayActAs(role, 'editor')) return 'notAllowed'
  if (!step.isSeen(found) || isSame(found, left)) return 'moved'
  if (step.undoes !== null && publishesNewText(found, left)) return 'rewritten'
  const isNamedAnew = left.slug !== found.slug && step.undoes === null
  return isNamedAnew && !isSlug(left.slug) ? 'addressInvalid' : null
}

/**
 * What is taken back shows readers what they saw before, and nothing else: a text that came or was written while the
 * post was hidden is published by whoever has read it, not by an undo.
 */
const publishesNewText = (found: Found, left: Place) =>
  left.visibility === 'public' && found.visibility !== 'public' && !found.isTextPublic

const isSame = (one: Place, other: Place) =>
  one.slug === other.slug &&
  one.visibility === other.visibility &&
  one.mergedIntoId === other.mergedIntoId
