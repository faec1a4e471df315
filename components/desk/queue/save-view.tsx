'use client'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { saveQueueView } from '@/lib/review/views/actions'
import { ActOutcome } from '../act-outcome'
import { useAct } from '../use-act'

/** Keeps the present filter and order under a name; one of the same name is replaced. */
export function SaveView({ view }: { view: string }) {
  const [outcome, submit, pending] = useAct(saveQueueView, { status: 'idle' })
  const kept = outcome.status === 'refused' ? outcome.kept : {}
  return (
    <form action={submit} className="space-y-3">
      <input type="hidden" name="view" value={view} />
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-0 grow">
          <TextField
            label="Name of this view"
            name="name"
            maxLength={80}
            defaultValue={kept.name}
            required
          />
        </div>
        <Button type="submit" disabled={pending}>
          Save
        </Button>
      </div>
      <ActOutcome outcome={outcome} />
    </form>
  )
}
