import { z } from 'zod'
import { EditBlock } from '@/lib/content/edit-block'
import { line, text } from '@/lib/content/fields'
import { EditFields } from '@/lib/posts/edit-fields'
import { Note } from '../fields'

/** More blocks than this are no post that somebody edits by hand. */
const MOST_BLOCKS = 2_000

const Slug = z.string().max(200)
const Visibility = z.enum(['public', 'private', 'removed'])

/** What an editor writes of a post, finished or not. */
export const Draft = z.object({
  title: line(500),
  lead: text(20_000),
  /** As it is typed; `slugify` makes an address of it. */
  slug: Slug,
  visibility: Visibility,
  /** Where the post was when this was begun. */
  from: z.object({ slug: Slug, visibility: Visibility }),
  fields: EditFields,
  /** Why it is changed; to be said before it is saved. */
  reason: Note,
  blocks: z.array(EditBlock).max(MOST_BLOCKS),
})
export type Draft = z.output<typeof Draft>
