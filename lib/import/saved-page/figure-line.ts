import type { Line } from './line'

/** A picture as the text names it. */
export type FigureLine = { caption: string; source?: string }

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
  const own = attributionOf(line)
  if (own) return { figure: own, length: 1 }

  let next = start + 1
  while (lines[next]?.text === '') next += 1
  const repeated = attributionOf(lines[next])
  if (repeated && spelled(repeated.caption) === spelled(line.text))
    return { figure: repeated, length: next - start + 1 }
  return captions.has(line.text) ? { figure: { caption: line.text }, length: 1 } : undefined
}

function attributionOf(line: Line | undefined): FigureLine | undefined {
  if (!line || line.text.length > longest) return undefined
  const [, caption, source] = attribution.exec(line.text) ?? []
  return caption !== undefined && source !== undefined ? { caption, source } : undefined
}

function spelled(caption: string): string {
  return caption.replace(/\s+/g, ' ').toLowerCase()
}
