import type { Element } from 'hast'
import { findAll } from '@/lib/content/node'
import type { SourceBlock } from '@/lib/content/source-block'
import { plainText } from '@/lib/content/text'
import type { Metadata } from '@/lib/posts/metadata'
import { pictureFinder } from '../pictures'
import type { Piece } from './pieces'
import { cutPieces } from './pieces'
import { typedBlock } from './typed-block'

/** Lead and content of a page. The meta box says where pictures are, and in which language unmarked code is. */
export function readHtmlContent(
  blocks: Element[],
  { imageSources, codeLanguage }: Pick<Metadata, 'imageSources' | 'codeLanguage'>,
): { lead: string; content: SourceBlock[] } {
  const captions = new Set(imageSources.flatMap(({ caption }) => (caption ? [caption] : [])))
  const { lead, pieces } = takeLead(cutPieces(blocks, captions))
  const figures = pieces.flatMap((piece) => (piece.kind === 'figure' ? [piece.figure] : []))
  const findPicture = pictureFinder(imageSources, figures)

  let section = ''
  const content = pieces.map((piece): SourceBlock => {
    if (piece.kind === 'figure') return findPicture(piece.figure)
    if (/^h\d$/.test(piece.block.tagName)) section = plainText(piece.block)
    return typedBlock(piece.block, section, codeLanguage)
  })
  return { lead, content }
}

/** The first paragraph, when no heading or picture comes before it, and no link would be lost. */
function takeLead(pieces: Piece[]): { lead: string; pieces: Piece[] } {
  const first = pieces.findIndex(
    (piece) => piece.kind === 'figure' || /^(?:p|h\d)$/.test(piece.block.tagName),
  )
  const piece = pieces[first]
  if (piece?.kind !== 'block' || piece.block.tagName !== 'p') return { lead: '', pieces }
  const holdsMore = ['a', 'img'].some((tag) => findAll(piece.block, tag).length > 0)
  if (holdsMore) return { lead: '', pieces }
  return { lead: plainText(piece.block), pieces: pieces.toSpliced(first, 1) }
}
