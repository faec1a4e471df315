import { inWorker } from '@/lib/bounded/in-worker'
import { writtenForm } from '@/lib/content/written'
import type { DiffedBlock, RevisionDiff, Text } from './diff-revisions'
import type { PostBlock } from './post'

const DEADLINE_MS = 5_000

/**
 * How one revision of a post became another, worked out in a worker. Where that takes too long, all of the one text is
 * removed and all of the other added, which is true as well.
 */
export async function diffApart(
  lane: 'readers' | 'desk',
  before: Text,
  after: Text,
): Promise<RevisionDiff> {
  const input = { before: textOf(before), after: textOf(after) }
  const ran = await inWorker(lane, 'diff', input, DEADLINE_MS)
  if (ran.ok) return ran.value
  const blocks = [...before.blocks.map(told('removed')), ...after.blocks.map(told('added'))]
  return { fields: [], blocks }
}

const textOf = ({ title, lead, blocks, metadata }: Text): Text => ({
  title,
  lead,
  blocks,
  metadata,
})

const told =
  (change: 'removed' | 'added') =>
  ({ kind, tree }: PostBlock): DiffedBlock => ({
    ...{ change, kind },
    text: { by: 'word', segments: [{ kind: change, text: writtenForm(tree) }] },
  })
