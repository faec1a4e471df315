'use client'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { rollBackRun } from '@/lib/import/desk/actions'
import type { Totals } from '@/lib/import/ledger'
import { useAct } from '../use-act'

type Props = { runId: number; totals: Totals }

/** Says what taking a run back will do, and asks for a second act before it does. */
export function RollbackForm({ runId, totals: { created, updated, conflicting } }: Props) {
  const [outcome, submit, pending] = useAct(rollBackRun, { status: 'idle' })
  return (
    <details>
      <summary className="font-ui py-1 text-sm font-medium">Take this import back …</summary>
      <form action={submit} className="mt-3 space-y-3">
        <input type="hidden" name="runId" value={runId} />
        <ul className="list-disc space-y-1 pl-5">
          <li>Posts it created are removed: {created}.</li>
          <li>Posts it changed read as before: {updated}.</li>
          <li>Revisions it kept to compare are removed: {conflicting}.</li>
          <li>What was judged, edited or imported anew since stays, and is named here.</li>
        </ul>
        <label className="font-ui flex items-center gap-3 py-1 text-sm">
          <input type="checkbox" name="confirm" value="yes" required className="size-5" />
          Yes, take import {runId} back
        </label>
        <Button type="submit" disabled={pending}>
          {pending ? 'Starting …' : 'Take it back'}
        </Button>
        {outcome.status === 'refused' && <Notice tone="refused">{outcome.reason}</Notice>}
      </form>
    </details>
  )
}
