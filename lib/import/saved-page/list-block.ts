import type { SourceBlock } from '@/lib/content/source-block'
import type { Bullet } from './bullet'
import { bulletTree } from './bullet'
import type { Line } from './line'

/** Bullets under a heading that speaks of a checklist are one; others are a list, nested as they are. */
export function listBlock(lines: Line[], section: string): SourceBlock {
  const bullets = bulletTree(lines)
  if (/checklist/i.test(section)) return { kind: 'checklist', items: allTexts(bullets) }
  if (bullets.some(({ children }) => children.length > 0))
    return { kind: 'html', html: listHtml(bullets) }
  return { kind: 'list', ordered: false, items: allTexts(bullets) }
}

/** Lists with only a gap between them are one. */
export function joinLists(blocks: SourceBlock[]): SourceBlock[] {
  const joined: SourceBlock[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    const bothChecklists = block.kind === 'checklist' && last?.kind === 'checklist'
    const bothLists =
      block.kind === 'list' && last?.kind === 'list' && !block.ordered && !last.ordered
    if (bothChecklists || bothLists) last.items.push(...block.items)
    else joined.push(block)
  }
  return joined
}

function allTexts(bullets: Bullet[]): string[] {
  return bullets.flatMap(({ text, children }) => [text, ...allTexts(children)])
}

function listHtml(bullets: Bullet[]): string {
  const items = bullets.map(({ text, children }) => {
    const below = children.length > 0 ? listHtml(children) : ''
    return `<li>${escapeHtml(text)}${below}</li>`
  })
  return `<ul>${items.join('')}</ul>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
