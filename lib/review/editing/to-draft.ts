import type { Stored } from '@/lib/content/edit-blocks'
import { rawFields } from '@/lib/posts/edit-fields'
import type { Metadata } from '@/lib/posts/metadata'
import type { Visibility } from '@/lib/posts/post'
import { asEdited } from '../as-edited'
import { Draft } from './draft'
import { LONGEST_DRAFT } from './longest-draft'

type Text = { title: string; lead: string; blocks: Stored[]; metadata: Metadata }
type Place = { slug: string; visibility: Visibility }

/** A stored text as somebody begins to edit it; null when it is more than can be edited by hand. */
export async function toDraft(
  { title, lead, blocks, metadata }: Text,
  place: Place,
): Promise<Draft | null> {
  const draft = Draft.safeParse({
    ...{ title, lead, slug: place.slug, visibility: place.visibility },
    from: { slug: place.slug, visibility: place.visibility },
    fields: rawFields(metadata),
    reason: '',
    blocks: await asEdited(blocks),
  })
  return draft.success && JSON.stringify(draft.data).length <= LONGEST_DRAFT ? draft.data : null
}
