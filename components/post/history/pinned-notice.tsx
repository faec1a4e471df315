import Link from 'next/link'
import { Day } from '@/components/ui/day'
import { Notice } from '@/components/ui/notice'
import type { PastRevision } from '@/lib/posts/past-revision'

type Props = { slug: string; current: number; revision: Pick<PastRevision, 'number' | 'createdAt'> }

const look = 'py-1 underline underline-offset-4'

/** Says of a pinned text what it is to the text that readers see. */
export function PinnedNotice({ slug, current, revision: { number, createdAt } }: Props) {
  return (
    <Notice>
      <p>
        {number === current && `This is revision ${number}, the current text, `}
        {number < current && `This is revision ${number}, an older text, `}
        {number > current && `This is revision ${number}, a text that was kept aside, `}
        of <Day value={createdAt.slice(0, 10)} />.
      </p>
      <p className="flex flex-wrap gap-x-5">
        <Link href={`/posts/${slug}`} prefetch={false} className={look}>
          {number === current ? 'The post' : 'Read the current text'}
        </Link>
        {number !== current && (
          <Link
            href={`/posts/${slug}/history/${number}/${current}`}
            prefetch={false}
            className={look}
          >
            See what differs
          </Link>
        )}
        <Link href={`/posts/${slug}/history`} prefetch={false} className={look}>
          History
        </Link>
      </p>
    </Notice>
  )
}
