import type { SourceBlock } from '@/lib/content/source-block'
import type { Metadata } from '@/lib/posts/metadata'
import { cutBody } from './body'
import type { Line } from './line'
import { joinLists, listBlock } from './list-block'
import { pictureFinder } from './pictures'
import { wordBlocks } from './words'

/** Lead and content of a page. The meta box says where pictures are, and in which language code is. */
export function readContent(
  lines: Line[],
  { imageSources, codeLanguage }: Pick<Metadata, 'imageSources' | 'codeLanguage'>,
): { lead: string; content: SourceBlock[] } {
  const captions = new Set(imageSources.flatMap(({ caption }) => (caption ? [caption] : [])))
  const pieces = cutBody(lines, captions, codeLanguage?.toLowerCase() ?? '')
  const figures = pieces.flatMap((piece) => (piece.kind === 'figure' ? [piece.figure] : []))
  const findPicture = pictureFinder(imageSources, figures)

  let section = ''
  const content = pieces.flatMap((piece): SourceBlock[] => {
    if (piece.kind === 'figure') return [findPicture(piece.figure)]
    if (piece.kind === 'code') return [codeBlock(piece.lines, codeLanguage)]
    if (piece.kind === 'bullets') return [listBlock(piece.lines, section)]
    const blocks = wordBlocks(piece.lines, section)
    section = blocks.findLast((block) => block.kind === 'heading')?.text ?? section
    return blocks
  })
  return takeLead(joinLists(content))
}

function codeBlock(lines: Line[], language: string | undefined): SourceBlock {
  return { kind: 'code', language, code: lines.map(({ raw }) => raw.trimEnd()).join('\n') }
}

/** The first paragraph, when no heading or picture comes before it. */
function takeLead(blocks: SourceBlock[]): { lead: string; content: SourceBlock[] } {
  const first = blocks.findIndex(({ kind }) => ['paragraph', 'heading', 'figure'].includes(kind))
  const lead = blocks[first]
  if (lead?.kind !== 'paragraph') return { lead: '', content: blocks }
  return { lead: lead.text, content: blocks.toSpliced(first, 1) }
}
