import type { RevisionStatus } from '@/lib/posts/post'

/** Never by colour alone: the word is there, and the border tells how far the judgement is. */
const looks = {
  drafted: 'border-dashed border-edge text-muted',
  expanded: 'border-edge text-ink',
  reviewed: 'border-accent bg-accent text-on-accent',
} as const satisfies Record<RevisionStatus, string>

export function StatusBadge({ status }: { status: RevisionStatus }) {
  return (
    <span
      data-status={status}
      className={`font-ui inline-block rounded-full border px-2.5 text-xs/5 font-medium whitespace-nowrap ${looks[status]}`}
    >
      {status}
    </span>
  )
}
