import type { RunPage } from '@/lib/import/desk/view'
import { Moment } from '../moment'
import { runSentence } from './run-sentence'
import { RunStanding } from './run-standing'

/** What a run is and came to. */
export function RunFacts({ run }: { run: RunPage }) {
  const { standing, startedAt, finishedAt, personName, remarks } = run
  const said = runSentence(run)
  return (
    <div className="space-y-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <RunStanding standing={standing} />
        <p className="font-ui text-muted text-sm">
          Started <Moment value={startedAt} />{' '}
          {personName ? `by ${personName}` : 'on the command line'}
          {finishedAt && (
            <>
              , ended <Moment value={finishedAt} />
            </>
          )}
        </p>
      </div>
      {said && <p className="text-lead">{said}</p>}
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
    </div>
  )
}
