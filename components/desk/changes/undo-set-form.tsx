'use client'
import { Button } from '@/components/ui/button'
import { number } from '@/components/ui/count'
import { CheckField } from '@/components/ui/field'
import { undoChangeSet } from '@/lib/review/changes/actions'
import { ActOutcome } from '../act-outcome'
import { useAct } from '../use-act'

type Props = { changeSetId: string; done: number }

/** Says what taking a change set back will do, and asks for a second act before it does. */
export function UndoSetForm({ changeSetId, done }: Props) {
  const [outcome, submit, pending] = useAct(undoChangeSet, { status: 'idle' })
  return (
    <details>
      <summary className="font-ui w-fit py-2 text-sm font-medium">Take this back …</summary>
      <form action={submit} className="mt-2 max-w-xl space-y-3">
        <input type="hidden" name="changeSetId" value={changeSetId} />
        <ul className="list-disc space-y-1 pl-5">
          <li>Posts that go back to where they were: {number(done)}.</li>
          <li>What was decided on, rewritten or moved since stays, and is named.</li>
        </ul>
        <CheckField label="Yes, take this change back" name="confirm" value="yes" required />
        <Button type="submit" disabled={pending}>
          {pending ? 'Starting …' : 'Take it back'}
        </Button>
        <ActOutcome outcome={outcome} />
      </form>
    </details>
  )
}
