'use client'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { restoreRevision } from '@/lib/review/editing/actions'
import type { Past } from '@/lib/review/editing/past/past'
import { ActOutcome } from '../act-outcome'
import { useAct } from '../use-act'

type Props = { past: Pick<Past, 'postId' | 'revisionId'>; number: number }

/** Has an earlier text again, as a new revision. */
export function RestoreForm({ past: { postId, revisionId }, number }: Props) {
  const [outcome, submit, pending] = useAct(restoreRevision, { status: 'idle' })
  const typed = outcome.status === 'refused' ? outcome.kept.note : undefined
  return (
    <form action={submit} className="max-w-xl space-y-3">
      {Object.entries({ postId, number, baseRevisionId: revisionId }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextField
        label={`Reason to restore revision ${number}`}
        name="note"
        required
        maxLength={2000}
        defaultValue={typed}
        hint="Its text becomes a new revision; nothing that was written since is lost. A reviewed post is to be reviewed again."
      />
      <Button type="submit" disabled={pending}>
        Restore revision {number}
      </Button>
      <ActOutcome outcome={outcome} />
    </form>
  )
}
