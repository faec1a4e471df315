import Link from 'next/link'
import type { RunRow } from '@/lib/import/desk/view'
import { Moment } from '../moment'
import { runSentence } from './run-sentence'
import { RunStanding } from './run-standing'
import { runTitle } from './run-title'

export function RunList({ runs }: { runs: RunRow[] }) {
  if (runs.length === 0) return <p className="text-muted">Nothing has been imported here yet.</p>
  return (
    <ol className="divide-rule border-rule divide-y border-y">
      {runs.map((run) => (
        <li key={run.id} className="py-4">
          <Run run={run} />
        </li>
      ))}
    </ol>
  )
}

function Run({ run }: { run: RunRow }) {
  const { id, standing, startedAt, personName } = run
  const said = runSentence(run)
  return (
    <article className="space-y-1">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <h3 className="text-lg font-semibold wrap-anywhere">
          <Link href={`/desk/imports/${id}`} prefetch={false} className="quiet-link">
            {runTitle(run)}
          </Link>
        </h3>
        <RunStanding standing={standing} />
      </div>
      {said && <p>{said}</p>}
      <p className="font-ui text-muted text-sm">
        <Moment value={startedAt} />, {personName ?? 'from the command line'}
      </p>
    </article>
  )
}
