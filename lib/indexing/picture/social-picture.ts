import { createHash } from 'node:crypto'
import { cutAtWord } from '@/lib/content/cut'
import type { PostPage, TermLink } from '@/lib/posts/post'
import type { Spell } from '../markdown/post-markdown'
import { drawable } from './drawable'

/** In pixels: what whoever shows links asks for. */
export const WIDTH = 1200
export const HEIGHT = 630

/** What the picture of a post shows. */
export type SocialPicture = {
  title: string
  /** What it is filed under. */
  filed: string
  status: PostPage['status']
  /** yyyy-mm-dd */
  reviewedOn: string | null
}

/** Raised when the same would be drawn otherwise: the address of a picture means these very pixels. */
const DESIGN = 1

/** In characters. */
const LONGEST_TITLE = 150
const LONGEST_FILED = 70

type Shown = Pick<PostPage, 'title' | 'status' | 'lastReviewed'> & { terms: readonly TermLink[] }

export function socialPicture(post: Shown, spell: Spell): SocialPicture {
  const named = (['stack', 'problem'] as const).flatMap(
    (kind) => post.terms.find((term) => term.kind === kind)?.name ?? [],
  )
  return {
    title: shortened(drawable(spell(post.title)), LONGEST_TITLE),
    filed: shortened(named.map(drawable).filter(Boolean).join(' · '), LONGEST_FILED),
    status: post.status,
    reviewedOn: post.status === 'reviewed' ? post.lastReviewed : null,
  }
}

/** 16 hexadecimal digits that stand for what the picture shows. */
export const pictureHash = (picture: SocialPicture) =>
  createHash('sha256')
    .update(JSON.stringify([DESIGN, picture]))
    .digest('hex')
    .slice(0, 16)

export const picturePath = (slug: string, picture: SocialPicture) =>
  `/posts/${encodeURIComponent(slug)}/picture-${pictureHash(picture)}.png`

const shortened = (text: string, most: number) =>
  text.length <= most ? text : `${cutAtWord(text, most - 1)}…`
