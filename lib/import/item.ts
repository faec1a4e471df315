import type { Draft } from './draft'
import type { AttachedPicture } from './pictures'

/** What a reader yields for each thing it finds; `where` names file and line. Never an exception. */
export type Item = { kind: 'draft'; where: string; draft: Draft } | NoPost

/** What becomes no post: refused because it cannot be one, or set aside because it never was. */
export type NoPost = {
  kind: 'refused' | 'setAside'
  where: string
  sourceId?: string
  /** Of what is set aside: begins with its kind, e.g. `attachment: …`. */
  reason: string
  /** A picture that was set aside, for the drafts that show it. */
  picture?: AttachedPicture
}
