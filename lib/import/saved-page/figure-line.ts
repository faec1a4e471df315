import type { Line } from './line'

/** A picture as a page names it. In text, its caption is its alt text, and its address is only in the box. */
export type FigureLine = { caption: string; source?: string; alt?: string; url?: string }

/** How many lines a figure takes, and what it says. */
type FoundFigure = { figure: FigureLine; length: number }

const attribution = /^(.{0,300}\S)\.\s*image source:\s*((?:\S+ ){0,3}\S*[^\s.!?])$/i

/** Longer lines are no captions. */
const longest = 400

/**
 * The figure that starts at this line: `<caption>`, then `<caption>. image source: <source>`; or one of the
 * two alone, when the other is missing. `captions` are those of the meta box.
 */
export function figureAt(
  lines: Line[],
  start: number,
  captions: ReadonlySet<string>,
): FoundFigure | undefined {
  const line = lines[start]
  if (!line) return undefined
  const own = readAttribution(line.text)
  if (own) return { figure: own, length: 1 }

  let next = start + 1
  while (lines[next]?.text === '') next += 1
  const repeated = readAttribution(lines[next]?.text ?? '')
  if (repeated && spelled(repeated.caption) === spelled(line.text))
    return { figure: repeated, length: next - start + 1 }
  return captions.has(line.text) ? { figure: { caption: line.text }, length: 1 } : undefined
}

/** `<caption>. image source: <source>` */
export function readAttribution(text: string): FigureLine | undefined {
  if (text.length > longest) return undefined
  const [, caption, source] = attribution.exec(text) ?? []
  return caption !== undefined && source !== undefined ? { caption, source } : undefined
}

/** A caption as captions are compared. */
export function spelled(caption: string): string {
  return caption.replace(/\s+/g, ' ').toLowerCase()
}
