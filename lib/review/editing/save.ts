import type { Draft } from './draft'
import type { Merged } from './merge'

/** What somebody saves: a draft, and the revision that it was made from. */
export type EditRequest = {
  postId: number
  baseRevisionId: number
  draft: Draft
  /** Hashes of touched blocks that are to be replaced in every post that has them. */
  everywhere: string[]
}

/** A block that is to be replaced everywhere, and those in its place, if any; by their hashes, all of them stored. */
export type Replacement = { from: string; to: string[] }

/** Where somebody stands who saved after somebody else did. */
export type Conflict = {
  /** What to choose from. Its draft is saved with `revisionId` as its base. */
  merged: Merged
  /** What was to be saved, and the revision that it was begun from. */
  mine: Draft
  baseRevisionId: number
  /** The text that was saved meanwhile. */
  revisionId: number
  number: number
  /** Who saved it; null when it came with an import. */
  personName: string | null
  note: string
  /** ISO 8601 */
  at: string
}

/** Why nothing was saved. */
export type Unsaved =
  | ('gone' | 'noReason' | 'noTitle' | 'notOurs' | 'tooLarge' | 'tooMuch')
  /** Of where a post lives: another post has the address or had it, or none may have it. */
  | ('addressTaken' | 'addressInvalid')

export type Saved =
  | {
      status: 'saved'
      /** Where it is now, and where it was. */
      slug: string
      before: string
      /** The new revision; null when only its place was changed. */
      revisionId: number | null
      number: number | null
      /** Whether the post was reviewed, and is no longer. */
      isReopened: boolean
      replacements: Replacement[]
    }
  | { status: 'unchanged' }
  | { status: 'conflict'; conflict: Conflict }
  /** Chosen in a form without script: what both texts came to, to be looked at before it is saved. */
  | { status: 'settled'; conflict: Conflict; draft: Draft }
  | { status: 'refused'; why: Unsaved; holder: { id: number; title: string } | null }
