import { count } from '@/components/ui/count'
import type { StatusCounts } from '@/lib/posts/post'

/** What this archive is, and how much of it there is. */
export function HomeIntro({ tally }: { tally: StatusCounts }) {
  return (
    <header className="max-w-measure">
      <h1 className="text-title font-bold tracking-tight">
        A technical archive that says how far it has been reviewed
      </h1>
      <p className="text-lead text-muted mt-5">
        {count(tally.postCount, 'field note')} on keeping software calm in production. Each shows
        its status, its version and the day it was last reviewed.
      </p>
    </header>
  )
}
