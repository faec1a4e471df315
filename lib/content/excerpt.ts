import type { Block } from './block'
import { cutAtWord } from './cut'
import { oneLine } from './text'

/** What a list shows of a post: its lead, else its first paragraph; at most `max` characters. */
export function excerpt(lead: string, blocks: Pick<Block, 'kind' | 'text'>[], max = 200): string {
  const text = oneLine(lead) || (blocks.find(({ kind }) => kind === 'paragraph')?.text ?? '')
  return text.length <= max ? text : `${cutAtWord(text, max - 1).replace(/[\s\p{P}]+$/u, '')}…`
}
