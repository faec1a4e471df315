import { toBlocks } from '@/lib/content/blocks'
import type { EditBlock } from '@/lib/content/edit-block'
import type { SourceBlock } from '@/lib/content/source-block'
import type { Role } from '@/lib/db/generated/enums'
import { inTransaction } from '@/lib/db/transaction'
import { composeRevision } from '@/lib/posts/compose-revision'
import { Metadata } from '@/lib/posts/metadata'
import { createPosts } from '@/lib/posts/write.store'
import type { Draft } from '../editing/draft'
import { openDraft } from '../editing/open.store'
import { saveEdit } from '../editing/save.store'

type Actor = { id: string; name: string; role: Role }
type Changes = Partial<Omit<Draft, 'fields'>> & { fields?: Partial<Draft['fields']> }

let made = 0

/** Stores a public post of paragraphs, or of other content; gives its id. */
export async function makeText(
  content: (string | SourceBlock)[],
  metadata: Partial<Metadata> = {},
): Promise<number> {
  made += 1
  const sources = content.map(
    (each): SourceBlock => (typeof each === 'string' ? { kind: 'paragraph', text: each } : each),
  )
  const revision = composeRevision({
    ...{ title: `Text ${made}`, lead: 'What it is about.', blocks: toBlocks(sources) },
    metadata: Metadata.parse(metadata),
  })
  const place = { sourceId: `text-${made}`, slug: `text-${made}`, visibility: 'public' } as const
  const posts = [{ ...place, author: null, publishedAt: null, revision }]
  const [first] = await inTransaction((sql) => createPosts(sql, posts, new Date()))
  if (!first) throw new Error('No post was stored.')
  return first.postId
}

/** The post as somebody begins to edit it now. Throws when it cannot be. */
export async function open(postId: number, personId = 'nobody') {
  const found = await openDraft(postId, personId)
  if (found.status !== 'opened') throw new Error(`It was not opened: ${found.status}.`)
  return found.opened
}

type Opened = Awaited<ReturnType<typeof open>>

/** What was opened, changed by the person; saved with a reason. */
export const save = (
  { postId, revisionId, draft }: Opened,
  actor: Actor,
  { fields, ...changes }: Changes,
  everywhere: string[] = [],
) =>
  saveEdit(
    {
      ...{ postId, baseRevisionId: revisionId, everywhere },
      draft: { ...draft, reason: 'why', ...changes, fields: { ...draft.fields, ...fields } },
    },
    actor,
  )

/** Blocks with the words of one of them replaced. */
export const rewritten = (blocks: EditBlock[], at: number, markdown: string): EditBlock[] =>
  blocks.map((block, place) =>
    place === at && block.kind === 'prose' ? { ...block, markdown } : block,
  )
