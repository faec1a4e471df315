import type { Element } from 'hast'
import { findAll } from './node'
import { plainText } from './text'

export type Figure = {
  /** Missing when the picture is only named: show a captioned panel. */
  url?: string
  alt: string
  caption: string
  /** Who the picture is from, e.g. `unsplash`. */
  source?: string
  /** Pixels; both or neither. */
  width?: number
  height?: number
}

/** What the tree of a figure block says. */
export function readFigure(tree: Element): Figure {
  const properties = findAll(tree, 'img')[0]?.properties ?? {}
  const { src, alt, width, height } = properties
  const { dataSource } = tree.properties
  const caption = findAll(tree, 'figcaption').map(plainText).join(' ')
  return {
    ...(typeof src === 'string' && { url: src }),
    alt: typeof alt === 'string' ? alt : '',
    caption,
    ...(typeof dataSource === 'string' && { source: dataSource }),
    ...(typeof width === 'number' && typeof height === 'number' && { width, height }),
  }
}
