import type { ClusterPage } from '@/lib/review/duplicates/view'

type Shown = { representativeId: number; stays: number; post?: number | undefined }

/** Where a cluster is looked at with one post that stays, beside another one. */
export function clusterPath({ representativeId, stays, post }: Shown) {
  const params = new URLSearchParams()
  if (stays !== representativeId) params.set('stays', String(stays))
  if (post !== undefined) params.set('post', String(post))
  const query: `?${string}` | '' = params.size > 0 ? `?${params.toString()}` : ''
  return `/desk/duplicates/${representativeId}${query}` as const
}

/** The same page beside another post. */
export const pathBeside = ({ representativeId, stays }: ClusterPage, post: number) =>
  clusterPath({ representativeId, stays: stays.id, post })

export type ClusterPath = ReturnType<typeof clusterPath>
