import type { Block } from '@/lib/content/block'
import type { EditBlock } from '@/lib/content/edit-block'
import type { Stored, Touched } from '@/lib/content/edit-blocks'
import type { Code, Tokens } from '@/lib/content/highlight-code'
import type { RevisionDiff, Text } from '@/lib/posts/diff-revisions'
import type { KnownBlock } from '@/lib/posts/stored-text.store'
import type { Merged, Sides } from '@/lib/review/editing/merge'

/** What a worker can be asked for by name: what it is given, and what it gives. Both are copied. */
export type Tasks = {
  markdown: { input: { blocks: Pick<Block, 'kind' | 'tree'>[]; base: string }; output: string }
  toEditBlocks: { input: Stored[]; output: EditBlock[] }
  fromEditBlocks: {
    input: { blocks: EditBlock[]; stored: ReadonlyMap<string, KnownBlock> }
    output: { blocks: (KnownBlock | Block)[]; touched: Touched<KnownBlock>[] }
  }
  fromPaste: { input: string; output: EditBlock[] }
  tokenize: { input: Code[]; output: (Tokens | null)[] }
  merge: { input: Sides; output: Merged }
  diff: { input: { before: Text; after: Text }; output: RevisionDiff }
}
export type TaskName = keyof Tasks

type Work<Name extends TaskName> = (input: Tasks[Name]['input']) => Promise<Tasks[Name]['output']>

/**
 * All are pure, and each has limits of its own: in a worker, nobody else waits for them. A worker loads what it is asked
 * for, when it is first asked: to load all takes a second.
 */
const tasks: { [Name in TaskName]: Work<Name> } = {
  markdown: async ({ blocks, base }) =>
    (await import('@/lib/content/blocks-markdown')).blocksToMarkdown(blocks, base),
  toEditBlocks: async (blocks) => (await import('@/lib/content/edit-blocks')).toEditBlocks(blocks),
  fromEditBlocks: async ({ blocks, stored }) =>
    (await import('@/lib/content/edit-blocks')).fromEditBlocks(blocks, stored),
  fromPaste: async (html) => (await import('@/lib/content/paste')).fromPaste(html),
  tokenize: async (codes) => (await import('@/lib/content/highlight-code')).tokenizeAll(codes),
  merge: async (sides) => (await import('@/lib/review/editing/merge')).mergeDrafts(sides),
  diff: async ({ before, after }) =>
    (await import('@/lib/posts/diff-revisions')).diffRevisions(before, after),
}

export const perform = <Name extends TaskName>(name: Name, input: Tasks[Name]['input']) =>
  tasks[name](input)
