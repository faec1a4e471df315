import 'server-only'
import { cache } from 'react'
import { mayActAs } from '@/lib/auth/roles'
import { requireRole } from '@/lib/auth/session'
import { listAlike } from './alike.store'
import { placeVariants } from './context.store'
import * as list from './list.store'
import * as pattern from './pattern.store'
import * as standings from './standings.store'
import { readWanted, writeWanted } from './wanted'

const path = '/desk/blocks'

type Params = Record<string, unknown>

/** A page of the patterns that search params ask for, and how many there are (1,001 for more); for reviewers. */
export async function listBlocks(params: Params) {
  const wanted = readWanted(params)
  const text = writeWanted(wanted)
  await requireRole('reviewer', text ? `${path}?${text}` : path)
  const [listing, count] = await Promise.all([
    list.listBlocks(wanted, params.after),
    list.countBlocks(wanted),
  ])
  return { ...listing, count, wanted, text, isStart: params.after === undefined }
}

/** What a page of distinct text shows. */
export type OpenBlocks = Awaited<ReturnType<typeof listBlocks>>

/**
 * The pattern with this id and its variants, as posts have them, from after the place that `after` names, or null; from
 * the start, with what begins alike. For reviewers.
 */
export const findPattern = cache(async (id: string, after?: unknown) => {
  const { role } = await requireRole('reviewer', `${path}/${encodeURIComponent(id)}`)
  if (!/^[1-9]\d{0,8}$/.test(id)) return null
  const isStart = after === undefined
  const [page, alike] = await Promise.all([
    pattern.findPattern(Number(id), after),
    isStart ? listAlike(Number(id)) : [],
  ])
  if (!page) return null
  const variants = await placeVariants(page.variants)
  return { ...page, variants, alike, isStart, mayFix: mayActAs(role, 'editor') }
})

/** What the page of a pattern shows. */
export type OpenPattern = NonNullable<Awaited<ReturnType<typeof findPattern>>>

/** The list that a pattern was opened from, as an address has it. */
export const listOf = (params: Params) => writeWanted(readWanted(params))

/** How the blocks of a post are judged, in the order of their ids; for reviewers. */
export async function listStandings(blocks: { id: number }[]) {
  await requireRole('reviewer', path)
  return [...(await standings.findStandings(blocks.map(({ id }) => id))).values()]
}
