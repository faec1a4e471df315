import type { BlockComment } from './block-comment'
import type { Shortcode } from './shortcode'

/** What the content of a WordPress post is made of, in reading order. */
export type Token =
  /** HTML without tags. */
  | { kind: 'text'; html: string }
  /** A tag, which ends itself when its element can hold nothing. */
  | { kind: 'open'; name: string; html: string }
  | { kind: 'close'; name: string; html: string }
  /** Opens a `<code>` of several lines. */
  | { kind: 'listing'; name: 'code'; html: string }
  /** An element whose inside is no HTML: its tag, and the inside. */
  | { kind: 'raw'; name: string; html: string; inner: string }
  | { kind: 'block'; block: BlockComment }
  | { kind: 'shortcode'; shortcode: Shortcode }
  /** A shortcode nobody here knows: text. */
  | { kind: 'unknown'; name: string; html: string }

/** What stands at a place, and where it ends; no token for what says nothing. */
export type Found = { end: number; token?: Token }
