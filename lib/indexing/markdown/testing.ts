import { expect } from 'vitest'
import type { Block } from '@/lib/content/block'
import { toBlocks } from '@/lib/content/blocks'
import { blocksToMarkdown } from '@/lib/content/blocks-markdown'
import { readChecklist } from '@/lib/content/checklist'
import { markdownToHtml } from '@/lib/content/markdown'
import type { Item } from '@/lib/import/item'

export const BASE = 'https://notes.test/posts/a'

const compact = (text: string) => text.replace(/\s+/g, '').normalize('NFC')

/** What a block says, in pieces that stand together. */
const piecesOf = ({ kind, tree, text }: Block) =>
  kind === 'checklist' ? readChecklist(tree) : [text]

function expectAllOf(blocks: Block[], name: string) {
  const html = markdownToHtml(blocksToMarkdown(blocks, BASE))
  const heard = compact(
    toBlocks([{ kind: 'html', html }])
      .map(({ text }) => text)
      .join(' '),
  )
  let from = 0
  for (const piece of blocks.flatMap(piecesOf)) {
    const at = heard.indexOf(compact(piece), from)
    expect(at, `${name}: ${piece.slice(0, 80)}`).toBeGreaterThanOrEqual(0)
    from = at
  }
}

/** That the Markdown of each draft has every text of its blocks, in their order; gives how many there were. */
export async function expectAllOfItems(items: AsyncIterable<Item>) {
  let count = 0
  for await (const item of items) {
    if (item.kind !== 'draft') continue
    count += 1
    expectAllOf(toBlocks(item.draft.content), item.where)
  }
  return count
}
