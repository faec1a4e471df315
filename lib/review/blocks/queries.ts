import 'server-only'
import { cache } from 'react'
import { requireRole } from '@/lib/auth/session'
import * as list from './list.store'
import * as pattern from './pattern.store'
import * as standings from './standings.store'
import { readWanted, writeWanted } from './wanted'

const path = '/desk/blocks'

/** A page of the patterns that search params ask for; for reviewers. */
export async function listBlocks(params: Record<string, unknown>) {
  const wanted = readWanted(params)
  const text = writeWanted(wanted)
  await requireRole('reviewer', text ? `${path}?${text}` : path)
  return { ...(await list.listBlocks(wanted, params.after)), wanted, text }
}

/** The pattern with this id and its variants, from after the place that `after` names; or null. For reviewers. */
export const findPattern = cache(async (id: string, after?: unknown) => {
  await requireRole('reviewer', `${path}/${encodeURIComponent(id)}`)
  return /^[1-9]\d{0,8}$/.test(id) ? pattern.findPattern(Number(id), after) : null
})

/** How the blocks of a post are judged, by their id; for reviewers. */
export async function findStandings(blockIds: number[]) {
  await requireRole('reviewer', path)
  return standings.findStandings(blockIds)
}
