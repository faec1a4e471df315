import type { Element } from 'hast'
import { element, findAll, textNode } from '@/lib/content/node'
import { plainText } from '@/lib/content/text'
import { creditOf } from './picture-hosts'

/** The caption of a figure's tree and who its picture is from, as one `figcaption`; null without either. */
export function captionOf(figure: Element, source: string | undefined, url: string | undefined) {
  const [caption = element('figcaption', {}, [])] = findAll(figure, 'figcaption')
  const credit = creditOf(source, url)
  if (!credit) return caption.children.length > 0 ? caption : null

  const before = plainText(caption)
  const stop = /[.!?]$/.test(before) ? ' ' : '. '
  const words = textNode(`${before && stop}image source: `)
  const name = textNode(credit.name)
  const by = credit.url ? element('a', { href: credit.url }, [name]) : name
  return { ...caption, children: [...caption.children, words, by] }
}
