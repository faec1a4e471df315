import type { QueueFilter } from '@/lib/review/queue/filter'
import { queueCount } from './queue-count'
import { reviewPath } from './queue-path'

type Props = {
  status: QueueFilter['status']
  /** Of a saved view. */
  name: string | undefined
  count: number
  view: string
}

const titles = {
  awaiting: 'What awaits review',
  any: 'Posts of any status',
  drafted: 'Drafted posts that await review',
  expanded: 'Expanded posts that await review',
  reviewed: 'Reviewed posts',
} as const satisfies Record<QueueFilter['status'], string>

/** What the queue is, how long it is, and the way to go through it. */
export function QueueHead({ status, name, count, view }: Props) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
      <div>
        <h1 className="text-title font-bold tracking-tight wrap-anywhere">
          {name ?? titles[status]}
        </h1>
        {count > 0 && (
          <p className="font-ui text-muted mt-1 text-sm">
            {queueCount(count)} {count === 1 ? 'post' : 'posts'}
          </p>
        )}
      </div>
      {count > 0 && (
        <a
          href={reviewPath(view)}
          className="border-accent bg-accent font-ui text-on-accent inline-flex min-h-10 items-center rounded-md border px-4 py-1.5 text-sm font-medium hover:opacity-90"
        >
          Review these one by one
        </a>
      )}
    </div>
  )
}
