import Link from 'next/link'
import { capital } from '@/components/ui/capital'
import { count } from '@/components/ui/count'
import { StatusBadge } from '@/components/ui/status-badge'
import type { ClusterRow } from '@/lib/review/duplicates/view'

/** Clusters of near copies, each by the post that stands for it. */
export function ClusterList({ clusters }: { clusters: ClusterRow[] }) {
  if (clusters.length === 0)
    return <p className="text-muted">No two public posts are near copies of each other.</p>
  return (
    <ol className="divide-rule border-rule divide-y border-y">
      {clusters.map((cluster) => (
        <li key={cluster.id} className="py-4">
          <Row cluster={cluster} />
        </li>
      ))}
    </ol>
  )
}

function Row({ cluster: { id, title, size, status, stack, problem } }: { cluster: ClusterRow }) {
  const filed = [stack, problem].filter((name) => name !== null).join(', ')
  return (
    <article className="space-y-1">
      <h2 className="text-lg font-semibold">
        <Link
          href={`/desk/duplicates/${id}`}
          prefetch={false}
          className={`quiet-link block wrap-anywhere ${capital(title)}`}
        >
          {title}
        </Link>
      </h2>
      <p className="font-ui text-muted flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
        <span className="text-ink font-medium">{count(size, 'post')}</span>
        <StatusBadge status={status} />
        {filed && <span>{filed}</span>}
      </p>
    </article>
  )
}
