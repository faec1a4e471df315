import { number } from '@/components/ui/count'
import { StatusBadge } from '@/components/ui/status-badge'
import type { RevisionStatus } from '@/lib/posts/post'

const order = ['drafted', 'expanded', 'reviewed'] as const

/** How many posts have each status. */
export function StatusCounts({ byStatus }: { byStatus: Record<RevisionStatus, number> }) {
  return (
    <ul aria-label="By status" className="flex flex-wrap gap-x-8 gap-y-3">
      {order.map((status) => (
        <li key={status} className="flex items-center gap-3">
          <StatusBadge status={status} />
          <span className="font-ui text-lg font-semibold tabular-nums">
            {number(byStatus[status])}
          </span>
        </li>
      ))}
    </ul>
  )
}
