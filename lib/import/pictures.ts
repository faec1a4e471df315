import type { SourceBlock } from '@/lib/content/source-block'
import { cleanText } from '@/lib/content/text'
import type { Draft } from './draft'

/** A picture that an item of its own holds. */
export type AttachedPicture = {
  url: string
  alt: string
  caption: string
  /** Pixels. */
  width?: number
  height?: number
  /** Source id of the post it was uploaded to. */
  of?: string
  /** Its place among the pictures of that post. */
  position: number
}

/** Finds set-aside pictures by what drafts call them. */
export type PictureShelf = {
  /** By the source id of the item that holds it. */
  find: (sourceId: string) => AttachedPicture | undefined
  /** Those that were uploaded to a post, in their order. */
  listOf: (sourceId: string) => AttachedPicture[]
}

/** A draft that shows more pictures of other items than this is refused. */
const MOST_FIGURES = 10_000

/** Featured pictures of which it is looked whether the content shows them already. */
const MOST_FEATURED = 20

/** Source ids as they are stored: without what PostgreSQL cannot hold. */
export const withCleanIds = ({ pictures, ...draft }: Draft): Draft => ({
  ...draft,
  pictures: pictures.map(({ ids, of, ...each }) => ({
    ...each,
    ids: ids.map(cleanText),
    ...(of !== undefined && { of: cleanText(of) }),
  })),
})

/**
 * The draft with the pictures it waits for as figures in its content. `missing` are the ids of those that are
 * not on the shelf: in a gallery they leave a captioned panel, in front of a post nothing. Throws when they are too many.
 */
export function withPictures(
  draft: Draft,
  shelf: PictureShelf,
): { draft: Draft; missing: string[] } {
  const missing: string[] = []
  const content = [...draft.content]
  let room = MOST_FIGURES
  for (const { at, role, ids, of } of draft.pictures.toReversed()) {
    const pictures = of === undefined ? ids.map((id) => shelf.find(id) ?? id) : shelf.listOf(of)
    room -= pictures.length
    if (room < 0) throw new Error(`It shows more than ${MOST_FIGURES} pictures.`)
    missing.push(...pictures.filter((picture) => typeof picture === 'string'))
    const figures = pictures.flatMap((picture, place) => figuresOf(draft, role, picture, place))
    content.splice(at, 0, ...figures)
  }
  return { draft: { ...draft, content, pictures: [] }, missing: missing.reverse() }
}

type Role = Draft['pictures'][number]['role']

/** `picture` is its source id when it did not come. */
function figuresOf(draft: Draft, role: Role, picture: AttachedPicture | string, place: number) {
  if (typeof picture === 'string') return role === 'gallery' ? [panel(picture)] : []
  const isTwice = role === 'featured' && place < MOST_FEATURED && isShown(draft, picture)
  return isTwice ? [] : [toFigure(picture)]
}

const toFigure = ({ url, alt, caption, width, height }: AttachedPicture): SourceBlock => ({
  kind: 'figure',
  url,
  alt,
  caption,
  width,
  height,
})

const panel = (sourceId: string): SourceBlock => ({
  kind: 'figure',
  alt: '',
  caption: `picture ${sourceId.replace(/^.*:/, '')}, which did not come with the import`,
})

/** A theme shows the featured picture, and many posts begin with it as well, in another size. */
function isShown({ content }: Draft, { url }: AttachedPicture): boolean {
  const name = nameOf(url)
  return content.some((block) => addressesIn(block).includes(name))
}

const addressesIn = (block: SourceBlock) => {
  if (block.kind === 'html') return block.html
  return block.kind === 'figure' ? (block.url ?? '') : ''
}

/** The address without protocol, size and extension: `//x.org/a-300x200.jpg` → `x.org/a`. */
const nameOf = (url: string) =>
  url.replace(/^(?:https?:)?\/\//, '').replace(/(?:-\d+x\d+)?\.[a-z]{3,4}(?:\?.*)?$/i, '')
