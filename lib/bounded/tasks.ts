import type { Element } from 'hast'
import type { Block } from '@/lib/content/block'
import { blocksToMarkdown } from '@/lib/content/blocks-markdown'
import type { EditBlock } from '@/lib/content/edit-block'
import type { Stored, Touched } from '@/lib/content/edit-blocks'
import { fromEditBlocks, toEditBlocks } from '@/lib/content/edit-blocks'
import { highlightCode } from '@/lib/content/highlight-code'
import { fromPaste } from '@/lib/content/paste'
import type { RevisionDiff, Text } from '@/lib/posts/diff-revisions'
import { diffRevisions } from '@/lib/posts/diff-revisions'
import type { KnownBlock } from '@/lib/posts/stored-text.store'
import type { Merged, Sides } from '@/lib/review/editing/merge'
import { mergeDrafts } from '@/lib/review/editing/merge'

/** What a worker can be asked for by name: what it is given, and what it gives. Both are copied. */
export type Tasks = {
  markdown: { input: { blocks: Pick<Block, 'kind' | 'tree'>[]; base: string }; output: string }
  toEditBlocks: { input: Stored[]; output: EditBlock[] }
  fromEditBlocks: {
    input: { blocks: EditBlock[]; stored: ReadonlyMap<string, KnownBlock> }
    output: { blocks: (KnownBlock | Block)[]; touched: Touched<KnownBlock>[] }
  }
  fromPaste: { input: string; output: EditBlock[] }
  highlight: { input: Element; output: Element }
  merge: { input: Sides; output: Merged }
  diff: { input: { before: Text; after: Text }; output: RevisionDiff }
}
export type TaskName = keyof Tasks

type Work<Name extends TaskName> = (
  input: Tasks[Name]['input'],
) => Tasks[Name]['output'] | Promise<Tasks[Name]['output']>

/** All are pure, and each has limits of its own: in a worker, nobody else waits for them. */
const tasks: { [Name in TaskName]: Work<Name> } = {
  markdown: ({ blocks, base }) => blocksToMarkdown(blocks, base),
  toEditBlocks,
  fromEditBlocks: ({ blocks, stored }) => fromEditBlocks(blocks, stored),
  fromPaste,
  highlight: highlightCode,
  merge: mergeDrafts,
  diff: ({ before, after }) => diffRevisions(before, after),
}

export const perform = <Name extends TaskName>(name: Name, input: Tasks[Name]['input']) =>
  tasks[name](input)
