import type { BlockKind } from '@/lib/content/block'
import type { BlockChange } from '@/lib/content/diff-blocks'
import { diffBlocks } from '@/lib/content/diff-blocks'
import type { Segment, TextDiff } from '@/lib/content/diff-text'
import { diffText } from '@/lib/content/diff-text'
import { writtenForm } from '@/lib/content/written'
import { metadataLines } from './metadata-lines'
import type { PastRevision } from './past-revision'
import type { PostBlock } from './post'

/** What is compared of a revision. */
export type Text = Pick<PastRevision, 'title' | 'lead' | 'blocks' | 'metadata'>

/**
 * A block as it is written down, with what became of it. One that `changed` has a single stretch of what is the
 * same when only something changed that nobody can read, as the language a word is marked with.
 */
export type DiffedBlock = { change: BlockChange<unknown>['kind']; kind: BlockKind; text: TextDiff }

/** How one revision of a post became another: plain data, for readers, reviewers and editors alike. */
export type RevisionDiff = {
  /** Title, lead and metadata, as far as they changed. */
  fields: { label: string; text: TextDiff }[]
  /** Every block of either, in reading order. */
  blocks: DiffedBlock[]
}

export function diffRevisions(before: Text, after: Text): RevisionDiff {
  return {
    fields: diffFields(fieldsOf(before), fieldsOf(after)),
    blocks: diffBlocks(before.blocks, after.blocks).map(toDiffedBlock),
  }
}

const fieldsOf = ({ title, lead, metadata }: Text) =>
  new Map([['title', title], ['lead', lead], ...metadataLines(metadata)])

function diffFields(before: Map<string, string>, after: Map<string, string>) {
  const labels = [...new Set([...before.keys(), ...after.keys()])]
  return labels.flatMap((label) => {
    const [old, young] = [before.get(label) ?? '', after.get(label) ?? '']
    const by = `${old}${young}`.includes('\n') ? 'line' : 'word'
    return old === young ? [] : [{ label, text: diffText(old, young, by) }]
  })
}

function toDiffedBlock(change: BlockChange<PostBlock>): DiffedBlock {
  if (change.kind !== 'changed') {
    const { kind, block } = change
    return { change: kind, kind: block.kind, text: whole(kind, writtenForm(block.tree)) }
  }
  const { before, after } = change
  const by = after.kind === 'code' ? 'line' : 'word'
  const text = diffText(writtenForm(before.tree), writtenForm(after.tree), by)
  return { change: 'changed', kind: after.kind, text }
}

const whole = (kind: Segment['kind'], text: string): TextDiff => ({
  by: 'word',
  segments: [{ kind, text }],
})
