import type { RevisionStatus } from '@/lib/posts/post'

/** A move in words. */
export function moveName(from: RevisionStatus, to: RevisionStatus) {
  if (to === 'drafted') return `${from} → needs work`
  return from === to ? `${from} → ${to} again` : `${from} → ${to}`
}
