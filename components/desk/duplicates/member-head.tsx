import Link from 'next/link'
import type { ReactNode } from 'react'
import { capital } from '@/components/ui/capital'
import { count } from '@/components/ui/count'
import { StatusBadge } from '@/components/ui/status-badge'
import type { Member } from '@/lib/review/duplicates/view'

type Props = { member: Member; part: string; children?: ReactNode }

/** One of two posts that are compared: what it is here, and what is known of it. */
export function MemberHead({ member, part, children }: Props) {
  const { id, title, status, words, blocks, needsHumanReview } = member
  return (
    <div className="min-w-0 space-y-1">
      <p className="font-ui text-muted text-sm font-medium">{part}</p>
      <p className="text-lg font-semibold">
        <Link
          href={`/desk/posts/${id}`}
          prefetch={false}
          className={`quiet-link inline-block wrap-anywhere ${capital(title)}`}
        >
          {title}
        </Link>
      </p>
      <p className="font-ui text-muted flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
        <StatusBadge status={status} />
        {needsHumanReview && <span>Needs human review</span>}
        <span>
          {count(blocks, 'block')}, {count(words, 'word')}
        </span>
      </p>
      {children}
    </div>
  )
}
