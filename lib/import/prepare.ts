import { setImmediate } from 'node:timers/promises'
import type { Block } from '@/lib/content/block'
import { toBlocks } from '@/lib/content/blocks'
import { Recent } from '@/lib/content/recent'
import { slugify } from '@/lib/content/slug'
import type { SourceBlock } from '@/lib/content/source-block'
import { composeRevision } from '@/lib/posts/compose-revision'
import type { NewPost } from '@/lib/posts/revision'
import { cleanDraft } from './clean-draft'
import type { Draft } from './draft'
import type { Item, NoPost } from './item'
import type { PictureShelf } from './pictures'
import { withCleanIds, withPictures } from './pictures'
import { unpreparable } from './unreadable'

/** A draft made ready to be stored. */
export type Prepared = Omit<NewPost, 'slug' | 'visibility'> & {
  /** Who may read it at the source now; undefined when the source does not say. */
  stated: Draft['visibility']
  wantedSlug: string
  /** For when the wanted slug belongs to another post: the same on every run. */
  ownSlug: string
  /** Paths it had at the source. */
  redirects: string[]
}

/** `size` is in characters: of the blocks and of all else in the draft, each as JSON. */
export type Ready = {
  kind: 'post'
  where: string
  itemHash: string | null
  size: number
  /** Source ids of pictures it shows that did not come with the import. */
  missing: string[]
  post: Prepared
}

/** Gives the pictures that a draft may show. */
type FindShelf = (draft: Draft) => Promise<PictureShelf>

const MOST_IN_A_ROW = 4

/** A draft whose content cannot be read is refused with the reason. */
export async function* prepareItems(
  items: AsyncIterable<Item>,
  findShelf: FindShelf,
): AsyncGenerator<Ready | NoPost> {
  let inARow = 0
  for await (const item of items) {
    inARow += 1
    if (inARow % MOST_IN_A_ROW === 0) await setImmediate() // or the database would get nothing to do meanwhile
    yield item.kind === 'draft' ? await prepareItem(item, findShelf) : item
  }
}

async function prepareItem(item: Extract<Item, { kind: 'draft' }>, findShelf: FindShelf) {
  const { where, hash = null } = item
  const draft = item.draft.pictures.length > 0 ? withCleanIds(item.draft) : item.draft
  const shelf = draft.pictures.length > 0 ? await findShelf(draft) : null
  try {
    const whole = shelf ? withPictures(draft, shelf) : { draft, missing: [] }
    const { size, post } = prepare(whole.draft)
    return { kind: 'post' as const, where, itemHash: hash, size, missing: whole.missing, post }
  } catch (cause) {
    return {
      kind: 'refused' as const,
      where,
      sourceId: draft.sourceId,
      reason: unpreparable(where, cause),
      ...(hash && { hash }),
      ...(draft.visibility === 'private' && { isTakenDown: true }),
    }
  }
}

/** Cleans and splits a draft's content and works out what lists need of it. Pure. */
function prepare(draft: Draft): { size: number; post: Prepared } {
  const clean = cleanDraft(draft)
  const { sourceId, title, lead, visibility, terms, redirects } = clean
  const metadata = terms.length > 0 ? { ...clean.metadata, terms } : clean.metadata
  const wantedSlug = slugify(clean.slug ?? title)
  const sources = draft.content.map((source) => ({ source, json: JSON.stringify(source) }))
  const rest = JSON.stringify({ ...draft, content: undefined }).length
  const post = {
    sourceId,
    wantedSlug,
    ownSlug: `${wantedSlug}-${slugify(sourceId)}`,
    redirects,
    author: clean.author ?? null,
    publishedAt: draft.publishedAt ? new Date(draft.publishedAt) : null,
    stated: visibility,
    revision: composeRevision({ title, lead, blocks: sources.flatMap(blocksOf), metadata }),
  }
  return { post, size: sources.reduce((sum, { json }) => sum + json.length, rest) }
}

/** An archive says the same few thousand things again and again: what was cleaned lately is not cleaned anew. */
const cleaned = new Recent<string, Block[]>(4_000)
const LONGEST_KEPT = 4_000

/** What a source says once it is clean; `json` is what it is remembered by. */
function blocksOf({ source, json }: { source: SourceBlock; json: string }): Block[] {
  const known = cleaned.get(json)
  if (known) return known
  const blocks = toBlocks([source])
  if (json.length <= LONGEST_KEPT) cleaned.set(json, blocks)
  return blocks
}
