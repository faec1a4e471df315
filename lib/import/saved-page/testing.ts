import { toBlocks } from '@/lib/content/blocks'
import { readFigure } from '@/lib/content/figure'
import type { Draft } from '../draft'
import type { Item } from '../item'
import { readSavedPage } from '../saved-page'
import { lists, scalars } from './labels'

/** What a reader makes of these bytes, under the name `page.txt`. */
export async function readBytes(...chunks: Uint8Array[]): Promise<Item> {
  async function* bytes() {
    yield* chunks
  }
  for await (const item of readSavedPage({ name: 'page.txt', bytes: bytes() })) return item
  throw new Error('The reader yielded nothing.')
}

export function readText(page: string): Promise<Item> {
  return readBytes(Buffer.from(page))
}

/** The draft of a page that must be one. */
export async function readDraft(page: string): Promise<Draft> {
  const item = await readText(page)
  if (item.kind !== 'draft') throw new Error(item.reason)
  return item.draft
}

/** The lines of a page that no reader of the draft would find, compared without white space and bullets. */
export function lostLines(page: string, draft: Draft): string[] {
  const shown = shownParts(draft).map(bare).join('\n')
  return page
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => !/^[|\s]*$/.test(line) && !furniture.has(line.trim().toLowerCase()))
    .filter((line) => !shown.includes(bare(line.replace(bullet, ''))))
}

/** Headings that every post's page has of its own. */
const furniture = new Set(['alphanode post meta', 'similar posts'])
const bullet = /^\s*(?:[•◦▪▫‣⁃∙●○■□·]|[-*+–]\s|\d{1,4}[.)]\s)/u

function bare(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase()
}

/** Each thing that a post's page shows of a draft, in the words it shows it in. */
function shownParts({ title, lead, content, metadata }: Draft): string[] {
  const blocks = toBlocks(content).map(({ kind, text, tree }) => {
    if (kind !== 'figure') return text
    const { caption, source } = readFigure(tree)
    return source === undefined ? caption : `${caption}. image source: ${source}`
  })
  const scalarParts = Object.entries(scalars).map(([label, field]) => `${label}${metadata[field]}`)
  const { reference: _, ...groups } = metadata
  const listParts = Object.entries(lists).flatMap(([label, field]) => [
    label,
    ...valueParts(groups[field]),
  ])
  return [title, lead, ...blocks, ...scalarParts, ...listParts, ...valueParts(metadata.unknown)]
}

const labelByKey = new Map([
  ['lastReviewed', 'last reviewed'],
  ['sourceId', 'source id'],
])

function valueParts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => valueParts(item))
  if (typeof value !== 'object' || value === null) return [String(value)]
  const { key, value: paired } = { key: undefined, value: undefined, ...value }
  if (key !== undefined) return [`${key}: ${paired}`]
  return Object.entries(value).flatMap(([name, inner]) =>
    entryParts(labelByKey.get(name) ?? name, inner),
  )
}

function entryParts(name: string, value: unknown): string[] {
  if (typeof value === 'boolean') return [`${name}: ${value ? 1 : 0}`]
  if (typeof value === 'object') return [name, ...valueParts(value)]
  return [name, `${name}: ${value}`, `${name}${value}`]
}
