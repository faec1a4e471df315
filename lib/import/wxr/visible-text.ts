import { parseHtml } from '@/lib/content/html'
import { element } from '@/lib/content/node'
import { oneLine, plainText } from '@/lib/content/text'
import { blocks } from './html/names'
import type { Shortcode } from './html/shortcode'
import type { Token } from './html/token'
import { tokensOf } from './html/tokens'

/** What a reader sees of a piece of HTML, on one line: no tags, entities as characters. */
export function visibleText(html: string): string {
  if (!/[<&[]/.test(html)) return oneLine(html)
  return decoded([...tokensOf(html)].map(textOf).join(''))
}

/** The first words of a piece of HTML, at most about `max` characters of it. */
export function firstWords(html: string, max: number): string {
  let text = ''
  let seen = 0
  for (const token of tokensOf(html)) {
    const part = textOf(token)
    text += part
    seen += part.trim().length
    if (seen > max * 2) break
  }
  return decoded(text)
}

/** Without tags, so that it cannot be nested. */
const decoded = (text: string) => plainText(element('span', {}, parseHtml(text)))

function textOf(token: Token): string {
  if (token.kind === 'text') return token.html
  if (token.kind === 'unknown') return token.html.replaceAll('<', '&lt;')
  if (token.kind === 'shortcode') return shortcodeText(token.shortcode)
  const isApart = 'name' in token && (blocks.has(token.name) || token.name === 'br')
  return isApart ? ' ' : ''
}

const shortcodeText = ({ role, html }: Shortcode) =>
  role === 'gallery' ? '' : html.replaceAll('<', '&lt;')
