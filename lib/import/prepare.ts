import type { Block } from '@/lib/content/block'
import { toBlocks } from '@/lib/content/blocks'
import { excerpt } from '@/lib/content/excerpt'
import { readFigure } from '@/lib/content/figure'
import { countWords } from '@/lib/content/measure'
import { slugify } from '@/lib/content/slug'
import type { Picture } from '@/lib/posts/picture'
import type { NewPost } from '@/lib/posts/revision'
import { hashRevision } from '@/lib/posts/revision-hash'
import { termsOf } from '@/lib/posts/terms'
import { cleanDraft } from './clean-draft'
import type { Draft } from './draft'
import type { Item, NoPost } from './item'

/** A draft made ready to be stored. */
export type Prepared = Omit<NewPost, 'slug'> & {
  wantedSlug: string
  /** For when the wanted slug belongs to another post: the same on every run. */
  ownSlug: string
}

/** A draft whose content cannot be read is refused with the reason. */
export async function* prepareItems(
  items: AsyncIterable<Item>,
): AsyncGenerator<{ kind: 'post'; where: string; post: Prepared } | NoPost> {
  for await (const item of items) yield item.kind === 'draft' ? prepareItem(item) : item
}

function prepareItem({ where, draft }: Extract<Item, { kind: 'draft' }>) {
  try {
    return { kind: 'post' as const, where, post: prepare(draft) }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'Its content cannot be read.'
    return { kind: 'refused' as const, where, sourceId: draft.sourceId, reason }
  }
}

/** Cleans and splits a draft's content and works out what lists need of it. Pure. */
function prepare(draft: Draft): Prepared {
  const { sourceId, title, lead, metadata, visibility } = cleanDraft(draft)
  const blocks = toBlocks(draft.content)
  const wantedSlug = slugify(draft.slug ?? title)
  return {
    sourceId,
    wantedSlug,
    ownSlug: `${wantedSlug}-${slugify(sourceId)}`,
    publishedAt: draft.publishedAt ? new Date(draft.publishedAt) : null,
    visibility,
    revision: {
      title,
      lead,
      excerpt: excerpt(lead, blocks),
      picture: firstPicture(blocks),
      blocks,
      metadata,
      terms: termsOf(metadata),
      words: blocks.reduce((sum, { words }) => sum + words, countWords(lead)),
      hash: hashRevision({ title, lead, blocks, metadata }),
    },
  }
}

function firstPicture(blocks: Block[]): Picture | null {
  for (const { kind, tree } of blocks) {
    const figure = kind === 'figure' ? readFigure(tree) : null
    if (figure?.url) return { url: figure.url, alt: figure.alt }
  }
  return null
}
