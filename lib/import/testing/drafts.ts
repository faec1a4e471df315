import { Draft } from '../draft'
import type { Item } from '../item'
import { loadItems } from '../load'
import { countItems, startRun } from '../store'

type Changes = Partial<Omit<Draft, 'metadata'>> & { metadata?: Partial<Draft['metadata']> }

/** A small post as a source tells it, with what a test changes of it. */
export const aDraft = (sourceId: string, { metadata, ...changes }: Changes = {}): Draft =>
  Draft.parse({
    sourceId,
    title: `post ${sourceId}`,
    lead: 'what it is about.',
    content: [{ kind: 'paragraph', text: `the text of ${sourceId}.` }],
    metadata: { ...metadata },
    ...changes,
  })

export const asItem = (draft: Draft, at: number): Item => ({
  kind: 'draft',
  where: `test:${at + 1}`,
  draft,
})

/** Imports drafts as one run; gives its id and totals. */
export async function importDrafts(...drafts: Draft[]) {
  return importAll(drafts.map(asItem))
}

/** Imports items as one run; gives its id and totals. */
export async function importAll(items: Item[]) {
  async function* source() {
    yield* items
  }
  const id = await startRun(['test'])
  for await (const _ of loadItems(id, source()));
  return { id, totals: await countItems(id) }
}
