'use client'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { setWithdrawn } from '@/lib/review/editing/past/actions'
import type { PastEntry } from '@/lib/review/editing/past/past'
import { ActOutcome } from '../act-outcome'
import { useAct } from '../use-act'

type Props = { postId: number; entry: Pick<PastEntry, 'number' | 'isWithdrawn'> }

/** Takes a past text from readers, or gives it back to them. */
export function WithdrawForm({ postId, entry: { number, isWithdrawn } }: Props) {
  const [outcome, submit, pending] = useAct(setWithdrawn, { status: 'idle' })
  const label = isWithdrawn
    ? `Restore revision ${number} for readers`
    : `Withdraw revision ${number}`
  const fields = { postId, number, to: isWithdrawn ? 'readable' : 'withdrawn' }
  const typed = outcome.status === 'refused' ? outcome.kept.note : undefined
  return (
    <details className="border-rule max-w-xl rounded-md border px-3 py-2">
      <summary className="py-1 font-medium">{label} …</summary>
      <form action={submit} className="space-y-3 pt-2 pb-1">
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextField
          label={`Reason for revision ${number}`}
          name="note"
          required
          maxLength={2000}
          defaultValue={typed}
          hint="Readers are not told the reason. The desk keeps the text and who did this."
        />
        <Button type="submit" disabled={pending}>
          {label}
        </Button>
        <ActOutcome outcome={outcome} />
      </form>
    </details>
  )
}
