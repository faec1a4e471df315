'use client'
import { Button } from '@/components/ui/button'
import { CheckField, TextArea } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { changeSelection } from '@/lib/review/changes/actions'
import type { BulkMove } from '@/lib/review/changes/bulk-moves'
import { ActOutcome } from '../act-outcome'
import { useAct } from '../use-act'
import { BulkMoves } from './bulk-moves'
import { ReasonField } from './reason-field'

type Props = { selectionId: string; moves: BulkMove[] }

/** Decides on all that was selected, after a confirmation. A refused one keeps what was typed. */
export function BulkForm({ selectionId, moves }: Props) {
  const [outcome, submit, pending] = useAct(changeSelection, { status: 'idle' })
  const kept = outcome.status === 'refused' ? outcome.kept : {}
  if (moves.length === 0) return <Notice>Your role may not move any of these posts.</Notice>

  return (
    <section aria-labelledby="what-to-do" className="max-w-xl">
      <h2 id="what-to-do" className="mb-4 text-xl font-semibold">
        What will be done
      </h2>
      <form action={submit} className="space-y-5">
        <input type="hidden" name="selectionId" value={selectionId} />
        <BulkMoves moves={moves} chosen={kept.to} />
        {moves.some(({ reasonRequired }) => reasonRequired) && <ReasonField chosen={kept.reason} />}
        <TextArea label="Note" name="note" maxLength={2000} defaultValue={kept.note} />
        <ul className="list-disc space-y-1 pl-5">
          <li>Every post is looked at again when its turn comes.</li>
          <li>What was changed since it was selected stays as it is, and is named.</li>
          <li>All of it can be taken back for 30 days.</li>
        </ul>
        <CheckField label="Yes, change the selected posts" name="confirm" value="yes" required />
        <ActOutcome outcome={outcome} />
        <Button type="submit" look="primary" disabled={pending}>
          {pending ? 'Starting …' : 'Change them'}
        </Button>
      </form>
    </section>
  )
}
