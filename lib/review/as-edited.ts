import { inWorker } from '@/lib/bounded/in-worker'
import type { EditBlock } from '@/lib/content/edit-block'
import type { Stored } from '@/lib/content/edit-blocks'

/** Stored blocks as somebody edits them; kept as they are when that cannot be found out in time. */
export async function asEdited(blocks: Stored[]): Promise<EditBlock[]> {
  const plain = blocks.map(({ kind, hash, tree }) => ({ kind, hash, tree }))
  const ran = await inWorker('desk', 'toEditBlocks', plain)
  return ran.ok ? ran.value : blocks.map(({ hash }) => ({ kind: 'kept', hash }))
}
