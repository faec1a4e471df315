import type { ArchiveRow } from './archive'
import type { Entry } from './read'
import { Refusal } from './refusal'

type Of<Row extends ArchiveRow['row']> = Extract<ArchiveRow, { row: Row }> & { where: string }

export type PatternEntry = Of<'pattern'>
export type BlockEntry = Of<'block'>
export type TermEntry = Of<'term'>
export type RevisionEntry = Of<'revision'>
export type PostEntry = Of<'post'> & { revisions: RevisionEntry[] }
export type ChangeEntry = Of<'change'>
export type DecisionEntry = Of<'decision'>
export type PlacementEntry = Of<'placement'>
export type KeptApartEntry = Of<'keptApart'>
export type RedirectEntry = Of<'redirect'>
export type AttachmentEntry = Of<'attachment'>
export type VerdictEntry = Of<'verdict'>
export type WithdrawalEntry = Of<'withdrawal'>

/** What is stored at once; it names nothing that is neither in it nor stored before it. */
export class Batch {
  patterns: PatternEntry[] = []
  blocks: BlockEntry[] = []
  terms: TermEntry[] = []
  posts: PostEntry[] = []
  changes: ChangeEntry[] = []
  decisions: DecisionEntry[] = []
  placements: PlacementEntry[] = []
  keptApart: KeptApartEntry[] = []
  redirects: RedirectEntry[] = []
  attachments: AttachmentEntry[] = []
  verdicts: VerdictEntry[] = []
  withdrawals: WithdrawalEntry[] = []
  first = ''
  last = ''
  rows = 0
  size = 0

  add({ where, size, row }: Entry) {
    this.first ||= where
    this.last = where
    this.rows += 1
    this.size += size
    switch (row.row) {
      case 'pattern':
        return this.patterns.push({ ...row, where })
      case 'block':
        return this.blocks.push({ ...row, where })
      case 'term':
        return this.terms.push({ ...row, where })
      case 'post':
        return this.posts.push({ ...row, where, revisions: [] })
      case 'revision':
        return this.#addRevision({ ...row, where })
      case 'change':
        return this.changes.push({ ...row, where })
      case 'decision':
        return this.decisions.push({ ...row, where })
      case 'placement':
        return this.placements.push({ ...row, where })
      case 'keptApart':
        return this.keptApart.push({ ...row, where })
      case 'redirect':
        return this.redirects.push({ ...row, where })
      case 'attachment':
        return this.attachments.push({ ...row, where })
      case 'verdict':
        return this.verdicts.push({ ...row, where })
      case 'withdrawal':
        return this.withdrawals.push({ ...row, where })
    }
  }

  #addRevision(revision: RevisionEntry) {
    const post = this.posts.at(-1)
    const before = post?.revisions.at(-1)?.number ?? 0
    if (post?.sourceId !== revision.post || revision.number <= before)
      throw new Refusal(`${revision.where}: this revision does not follow its post in order.`)
    post.revisions.push(revision)
  }
}

/** The order of an archive: what is named comes before what names it. */
const ranks = {
  pattern: 0,
  block: 1,
  term: 2,
  change: 3,
  post: 4,
  revision: 4,
  decision: 5,
  placement: 6,
  keptApart: 7,
  redirect: 8,
  attachment: 9,
  verdict: 10,
  withdrawal: 11,
} as const

const MOST_ROWS = 1_000
/** Bytes. */
const LARGEST = 4 * 1024 * 1024

/** Rows in the order of an archive, some at a time; a post is never parted from its revisions. */
export async function* inBatches(entries: AsyncIterable<Entry>): AsyncGenerator<Batch> {
  let batch = new Batch()
  let rank = 0
  for await (const entry of entries) {
    const { row } = entry.row
    if (ranks[row] < rank)
      throw new Refusal(`${entry.where}: a ${row} does not come here, so lines were moved.`)
    rank = ranks[row]
    const isFull = batch.rows >= MOST_ROWS || batch.size >= LARGEST
    if (isFull && row !== 'revision') {
      yield batch
      batch = new Batch()
    }
    batch.add(entry)
  }
  if (batch.rows > 0) yield batch
}

/** The same, the next one being read while the one before is at work. */
export async function* ahead<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]()
  let coming = iterator.next()
  try {
    for (let item = await coming; !item.done; item = await coming) {
      coming = iterator.next()
      coming.catch(() => {}) // told by the await above, once its turn has come
      yield item.value
    }
  } finally {
    await coming.catch(() => {})
    await iterator.return?.()
  }
}
