import type { SourceBlock } from '@/lib/content/source-block'
import type { Metadata } from '@/lib/posts/metadata'
import type { Piece } from './body'
import type { FigureLine } from './figure-line'

type ImageSource = Metadata['imageSources'][number]
type FigureBlock = Extract<SourceBlock, { kind: 'figure' }>

/** Finds where a page's pictures are: by caption, then by order among the sources that no caption took. */
export function pictureFinder(
  sources: ImageSource[],
  pieces: Piece[],
): (figure: FigureLine) => FigureBlock {
  const named = new Map<string, ImageSource[]>()
  for (const source of sources) {
    const key = keyOf(source.caption ?? '')
    const same = named.get(key)
    if (same) same.push(source)
    else named.set(key, [source])
  }
  const captions = new Set(
    pieces.flatMap((piece) => (piece.kind === 'figure' ? [keyOf(piece.figure.caption)] : [])),
  )
  const others = sources.filter(({ caption }) => !captions.has(keyOf(caption ?? ''))).values()
  const turns = new Map<string, number>()

  const findNamed = (key: string): ImageSource | undefined => {
    const turn = turns.get(key) ?? 0
    turns.set(key, turn + 1)
    // The last of several sources with one caption serves all further figures.
    return named.get(key)?.at(turn) ?? named.get(key)?.at(-1)
  }

  return ({ caption, source }) => {
    const found: ImageSource | undefined = findNamed(keyOf(caption)) ?? others.next().value
    return {
      kind: 'figure',
      url: found?.url,
      alt: caption,
      caption,
      source: source ?? found?.source,
    }
  }
}

function keyOf(caption: string): string {
  return caption.replace(/\s+/g, ' ').toLowerCase()
}
