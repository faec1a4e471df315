import { z } from 'zod'
import { slugify } from '@/lib/content/slug'
import { RevisionStatus } from '@/lib/db/generated/enums'
import { own } from '@/lib/own'

const LONGEST = 120
const MOST_DAYS = 36_500

const flag = z
  .literal('1')
  .transform(() => true)
  .catch(false)
const name = z.string().trim().min(1).max(LONGEST).nullable().catch(null)
/** What somebody types is a name; an address has the slug. */
const slug = z.string().trim().min(1).max(LONGEST).transform(slugify).nullable().catch(null)
const number = (most: number) => z.coerce.number().int().min(1).max(most)

/**
 * What a queue is narrowed to, as an address has it: `?status=any&stack=go&age=365`. What cannot be read is as if
 * it were not there, so every address leads somewhere.
 */
const Params = z.object({
  /** Without it, what awaits review: not reviewed, or in need of human review, or due, or drawn for a second. */
  status: z.enum(['awaiting', 'any', ...Object.values(RevisionStatus)]).catch('awaiting'),
  human: flag,
  /** Slugs of terms. */
  stack: slug,
  tool: slug,
  problem: slug,
  difficulty: name,
  /** Days since the last review, at least; `never` for never reviewed. */
  age: z
    .union([z.literal('never'), number(MOST_DAYS)])
    .nullable()
    .catch(null),
  /** Only a score below this. */
  below: number(100).nullable().catch(null),
  contradictions: flag,
  /** Only what the person asking decided on. */
  mine: flag,
  due: flag,
  second: flag,
  /** Only where every block is approved, by itself or by its pattern. */
  covered: flag,
  /** Only where a block is wrong. */
  wrong: flag,
})

export type QueueFilter = z.output<typeof Params>

/** How a queue may be ordered; the first is the default. */
const sorts = ['oldest', 'read', 'risk', 'unlocks'] as const
export type QueueSort = (typeof sorts)[number]

const Sort = z.enum(sorts).catch('oldest')

/** A filter and its order. */
export type QueueView = { filter: QueueFilter; sort: QueueSort }

/** What search params say; never an error. */
export function readView(params: Record<string, unknown>): QueueView {
  const one = Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, Array.isArray(value) ? value[0] : value]),
  )
  const all = Object.fromEntries(
    Object.keys(Params.shape).map((key) => [key, own(one, key) ?? null]),
  )
  return { filter: Params.parse(all), sort: Sort.parse(one.sort) }
}

/** The same from its canonical text. */
export const readViewText = (text: string) =>
  readView(Object.fromEntries(new URLSearchParams(text)))

/** The one text of a filter, e.g. `stack=go&age=365`; empty for what awaits review. Addresses, views and selections have it. */
export function writeFilter(filter: QueueFilter): string {
  const said = Object.entries(filter).filter(
    ([key, value]) =>
      value !== null && value !== false && !(key === 'status' && value === 'awaiting'),
  )
  return new URLSearchParams(
    said.map(([key, value]) => [key, value === true ? '1' : String(value)]),
  ).toString()
}

/** The one text of a filter and its order. */
export function writeView({ filter, sort }: QueueView): string {
  const parts = [writeFilter(filter), sort === 'oldest' ? '' : `sort=${sort}`]
  return parts.filter(Boolean).join('&')
}
