import type { EditBlock } from '@/lib/content/edit-block'

/** Blocks as they are written, to compare them; null when there are none. */
export const writtenBlocks = (blocks: readonly EditBlock[]): string | null =>
  blocks.length > 0 ? blocks.map(writtenBlock).join('\n\n') : null

function writtenBlock(block: EditBlock): string {
  switch (block.kind) {
    case 'prose':
      return block.markdown
    case 'code':
      return linesOf(block.language, block.code)
    case 'checklist':
      return block.items.map((item) => `- ${item}`).join('\n')
    case 'figure':
      return linesOf(`Picture ${block.url}`, block.caption, block.alt, block.source)
    case 'kept':
      return 'A block that is kept as it is.'
  }
}

const linesOf = (...lines: string[]) => lines.filter((line) => line !== '').join('\n')
