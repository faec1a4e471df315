import Link from 'next/link'
import { number } from '@/components/ui/count'
import { StatusBadge } from '@/components/ui/status-badge'
import { TitleLink } from '@/components/ui/title-link'
import type { SelectionPage } from '@/lib/review/selections/selection'
import { Moment } from '../moment'
import { filterText } from '../queue/filter-words'
import { queuePath } from '../queue/queue-path'
import { StatusCounts } from './status-counts'

/** What was selected: of which filter, how many of each status, and some of them. */
export function SelectionFacts({ selection }: { selection: SelectionPage }) {
  const { filter, byStatus, samples, expiresAt, count } = selection
  return (
    <div className="space-y-6">
      <p>
        From the filter{' '}
        <Link href={queuePath(filter)} prefetch={false} className="text-accent underline">
          {filterText(filter)}
        </Link>
        . It stays as it is now, whatever changes meanwhile, until <Moment value={expiresAt} />.
      </p>
      <StatusCounts byStatus={byStatus} />
      <section className="space-y-3">
        <h2 className="text-xl font-semibold">
          {samples.length < count ? `${number(samples.length)} of them` : 'These'}
        </h2>
        <ul className="divide-rule border-rule divide-y border-y">
          {samples.map(({ id, title, status, version }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3">
              <TitleLink href={`/desk/posts/${id}`} title={title} />
              <StatusBadge status={status} />
              <span className="font-ui text-muted text-sm">Version {version}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
