import type { Element } from 'hast'
import { readFigure } from '@/lib/content/figure'
import { childrenOf, findAll, isElement } from '@/lib/content/node'
import { plainText } from '@/lib/content/text'
import type { FigureLine } from '../figure-line'
import { readAttribution, spelled } from '../figure-line'

/** What a body is made of: pictures whose address is still to be found, and the rest. */
export type Piece = { kind: 'figure'; figure: FigureLine } | { kind: 'block'; block: Element }

/** Finds the pictures among blocks; a caption in a paragraph of its own joins the picture before it. */
export function cutPieces(blocks: Element[], captions: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = []
  for (const block of blocks) {
    const figure = figureOf(block, captions)
    const last = pieces.at(-1)
    if (!figure) pieces.push({ kind: 'block', block })
    else if (last?.kind === 'figure' && continues(last.figure, figure))
      last.figure = { ...last.figure, ...figure }
    else pieces.push({ kind: 'figure', figure })
  }
  return pieces
}

function figureOf(block: Element, captions: ReadonlySet<string>): FigureLine | undefined {
  if (block.tagName === 'figure') return isPlain(block) ? readPicture(block) : undefined
  if (block.tagName !== 'p') return undefined
  const text = plainText(block)
  return readAttribution(text) ?? (captions.has(text) ? { caption: text } : undefined)
}

/** A caption with links in it stays as it is. */
function isPlain(figure: Element): boolean {
  return !findAll(figure, 'figcaption').flatMap(childrenOf).some(isElement)
}

/** Sizes are left out: those of a saved page are what a theme showed it in, not the picture's own. */
function readPicture(block: Element): FigureLine {
  const { url, alt, caption, source } = readFigure(block)
  const words = readAttribution(caption) ?? { caption }
  return {
    ...words,
    ...(source !== undefined && { source }),
    ...(alt !== '' && { alt }),
    ...(url !== undefined && isAddress(url) && { url: withProtocol(url) }),
  }
}

/** A browser that saves pictures beside the page points there: nobody else finds them. */
const isAddress = (url: string) => /^(?:https?:)?\/\/[^/]/i.test(url)
const withProtocol = (url: string) => (url.startsWith('//') ? `https:${url}` : url)

function continues(before: FigureLine, words: FigureLine): boolean {
  if (before.caption !== '' || words.url !== undefined || words.alt !== undefined) return false
  return before.alt === undefined || spelled(before.alt) === spelled(words.caption)
}
