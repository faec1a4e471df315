import Link from 'next/link'
import type { Past } from '@/lib/review/editing/past/past'

/** The way to older revisions and back, by real links. */
export function PastPager({ past: { postId, isLatest, next } }: { past: Past }) {
  if (isLatest && next === null) return null
  const path = `/desk/posts/${postId}/history` as const
  const look = 'text-accent py-2 underline underline-offset-4'
  return (
    <nav aria-label="More revisions" className="flex flex-wrap gap-x-8 gap-y-2">
      {!isLatest && (
        <Link href={path} prefetch={false} className={look}>
          Latest revisions
        </Link>
      )}
      {next !== null && (
        <Link href={`${path}?before=${next}`} prefetch={false} className={look}>
          Older revisions
        </Link>
      )}
    </nav>
  )
}
