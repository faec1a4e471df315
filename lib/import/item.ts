import type { Draft } from './draft'
import type { AttachedPicture } from './pictures'

/** What a reader yields for each thing it finds; `where` names file and line. Never an exception. */
export type Item = (Told & { kind: 'draft'; draft: Draft }) | NoPost

type Told = {
  where: string
  /**
   * The sha256 (hex) of the item as its source has it: the bytes of a line without its line feed, of a saved page's
   * file, of an export from `<item>` to `</item>` (as UTF-8, if it is in another encoding). Missing where there are
   * none, as of a folder, or where they were not read to their end.
   */
  hash?: string
  /** What it came from, by a name that is the same in a later import: `wp:example.org`, `file:posts.jsonl`. */
  source?: string
}

/** What becomes no post: refused because it cannot be one, or set aside because it never was. */
export type NoPost = Told & {
  kind: 'refused' | 'setAside'
  sourceId?: string
  /** Of what is set aside: begins with its kind, e.g. `attachment: …`. */
  reason: string
  /** It is a post that its source shows to nobody now: one that came from it before must not stay public. */
  isTakenDown?: boolean
  /** A picture that was set aside, for the drafts that show it. */
  picture?: AttachedPicture
  /** What could be read of what is refused, to be mended: as a draft would have it, or its text. */
  found?: Found
}

export type Found = Record<string, unknown> | string

/** In characters: of a longer text, only its beginning is worth to be looked at. */
const LONGEST_TEXT = 64 * 1024

/** The beginning of a text that was refused. */
export const beginningOf = (text: string): string =>
  text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT).toWellFormed()}…` : text
