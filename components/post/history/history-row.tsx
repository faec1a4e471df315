import Link from 'next/link'
import { capital } from '@/components/ui/capital'
import { Day } from '@/components/ui/day'
import type { HistoryEntry } from '@/lib/review/history/history'
import { HistoryDecisions } from './history-decisions'

const origins = {
  import: 'Imported',
  edit: 'Edited here',
  restore: 'Restored',
  fix: 'Fixed everywhere',
} as const

type Props = { slug: string; current: number; entry: HistoryEntry }

export function HistoryRow({ slug, current, entry }: Props) {
  const { number, origin, createdAt, title, personName, reason, previous, decisions } = entry
  if (entry.isWithdrawn) return <Withdrawn number={number} />
  return (
    <article className="font-ui space-y-2 text-sm" aria-labelledby={`revision-${number}`}>
      <h2 id={`revision-${number}`} className="text-base font-semibold">
        Revision {number}
        {number === current && <span className="text-accent font-normal"> · the current text</span>}
        {number > current && <span className="text-muted font-normal"> · kept aside</span>}
      </h2>
      <p className={`text-muted ${capital(title)}`}>{title}</p>
      <p className="text-muted">
        {origins[origin]}
        {personName && ` by ${personName}`} on <Day value={createdAt.slice(0, 10)} />.
        {reason && ` ${reason}`}
      </p>
      <p className="flex flex-wrap gap-x-5">
        <Link
          href={`/posts/${slug}/v/${number}`}
          prefetch={false}
          className="text-accent py-1 underline underline-offset-4"
        >
          Read revision {number}
        </Link>
        {previous !== null && (
          <Link
            href={`/posts/${slug}/history/${previous}/${number}`}
            prefetch={false}
            className="text-accent py-1 underline underline-offset-4"
          >
            Compare with revision {previous}
          </Link>
        )}
      </p>
      <HistoryDecisions decisions={decisions} />
    </article>
  )
}

function Withdrawn({ number }: { number: number }) {
  return (
    <article className="font-ui space-y-2 text-sm" aria-labelledby={`revision-${number}`}>
      <h2 id={`revision-${number}`} className="text-base font-semibold">
        Revision {number}
        <span className="text-muted font-normal"> · withdrawn</span>
      </h2>
      <p className="text-muted">An editor has withdrawn this text. It can no longer be read.</p>
    </article>
  )
}
