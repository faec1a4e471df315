import Link from 'next/link'
import { number } from '@/components/ui/count'
import type { PlaceFacts } from '@/lib/review/duplicates/view'

type Props = { postId: number; place: PlaceFacts }

/** What is nearly the same as a post, and where its address leads when it was merged. */
export function NearCopyFacts({ postId, place: { nearCopyOf, copies, mergedInto } }: Props) {
  const look = 'text-accent underline'
  if (!nearCopyOf && copies === 0 && !mergedInto) return null
  return (
    <ul className="mt-1 space-y-1">
      {nearCopyOf && (
        <li>
          Near copy of{' '}
          <Link
            href={`/desk/duplicates/${postId}?post=${postId}`}
            prefetch={false}
            className={look}
          >
            {nearCopyOf.title}
          </Link>
        </li>
      )}
      {copies > 0 && (
        <li>
          <Link href={`/desk/duplicates/${postId}`} prefetch={false} className={look}>
            {copies === 1 ? '1 near copy' : `${number(copies)} near copies`} of it
          </Link>
        </li>
      )}
      {mergedInto && (
        <li>
          Its address leads to{' '}
          <Link href={`/desk/posts/${mergedInto.id}`} prefetch={false} className={look}>
            {mergedInto.title}
          </Link>
        </li>
      )}
    </ul>
  )
}
