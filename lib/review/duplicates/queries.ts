import 'server-only'
import { cache } from 'react'
import { mayActAs } from '@/lib/auth/roles'
import { requireRole } from '@/lib/auth/session'
import { findClusterPage } from './cluster-page.store'
import { readClusterPlace, writeClusterPlace } from './cursor'
import { catchUp } from './keep-up'
import * as lists from './lists.store'

const duplicatesPath = '/desk/duplicates'

/** So long a page waits for what was just written to be compared. */
const PATIENCE_MS = 1_500

const catchUpSoon = () =>
  Promise.race([catchUp(), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))])

/** Clusters of near copies after the place that `after` names, largest first; for reviewers. */
export async function listClusters({ after }: { after?: unknown }) {
  const place = readClusterPlace(after)
  const path = place ? `${duplicatesPath}?after=${writeClusterPlace(place)}` : duplicatesPath
  await requireRole('reviewer', path)
  await catchUpSoon()
  const [listing, isBehind] = await Promise.all([lists.listClusters(place), lists.isBehind()])
  return { ...listing, isBehind, isStart: place === null }
}

const readId = (text: unknown) =>
  typeof text === 'string' && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null

type Params = { stays?: unknown; post?: unknown }

/**
 * The cluster that this post is in, with the post that `stays` beside another one, and whether the asker may act on
 * it; null when it is in none. For reviewers.
 */
export const findCluster = cache(async (id: string, { stays, post }: Params) => {
  const path = `${duplicatesPath}/${encodeURIComponent(id)}`
  const { role } = await requireRole('reviewer', path)
  const postId = readId(id)
  if (postId === null) return null
  await catchUpSoon()
  const page = await findClusterPage({ postId, stays: readId(stays), shown: readId(post) })
  return page && { ...page, mayAct: mayActAs(role, 'editor') }
})
