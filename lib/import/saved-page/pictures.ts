import type { SourceBlock } from '@/lib/content/source-block'
import type { Metadata } from '@/lib/posts/metadata'
import type { FigureLine } from './figure-line'
import { spelled } from './figure-line'

type ImageSource = Metadata['imageSources'][number]
type FigureBlock = Extract<SourceBlock, { kind: 'figure' }>

/**
 * Finds where a page's pictures are: by caption, then by its own address, then by order
 * among the sources that no caption took.
 */
export function pictureFinder(
  sources: ImageSource[],
  figures: FigureLine[],
): (figure: FigureLine) => FigureBlock {
  const named = new Map<string, ImageSource[]>()
  for (const source of sources) {
    const key = spelled(source.caption ?? '')
    const same = named.get(key)
    if (same) same.push(source)
    else named.set(key, [source])
  }
  const captions = new Set(figures.map(nameOf))
  const others = sources.filter(({ caption }) => !captions.has(spelled(caption ?? ''))).values()
  const turns = new Map<string, number>()

  const findNamed = (key: string): ImageSource | undefined => {
    const turn = turns.get(key) ?? 0
    turns.set(key, turn + 1)
    // The last of several sources with one caption serves all further figures.
    return named.get(key)?.at(turn) ?? named.get(key)?.at(-1)
  }

  return (figure) => {
    const { caption, alt, url, source } = figure
    const named = findNamed(nameOf(figure))
    const found = named ?? (url === undefined ? others.next().value : undefined)
    return {
      kind: 'figure',
      url: found?.url ?? url,
      alt: alt || caption,
      caption,
      source: source ?? found?.source,
    }
  }
}

const nameOf = ({ caption, alt }: FigureLine) => spelled(caption || alt || '')
