'use client'
import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/field'
import { deleteQueueView } from '@/lib/review/views/actions'
import type { SavedView } from '@/lib/review/views/view'
import { ActOutcome } from '../act-outcome'
import { useAct } from '../use-act'

type Props = {
  views: SavedView[]
  /** What the reader looks at. */
  view: string
}

export function ForgetView({ views, view }: Props) {
  const [outcome, submit, pending] = useAct(deleteQueueView, { status: 'idle' })
  return (
    <form action={submit} className="space-y-3">
      <input type="hidden" name="view" value={view} />
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-0 grow">
          <SelectField
            label="Saved view"
            name="viewId"
            choices={views.map(({ id, name }) => [String(id), name] as const)}
          />
        </div>
        <Button type="submit" disabled={pending}>
          Forget
        </Button>
      </div>
      <ActOutcome outcome={outcome} />
    </form>
  )
}
