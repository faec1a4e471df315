'use client'
import { Button } from '@/components/ui/button'
import { undoPost } from '@/lib/review/decisions/actions'
import { ActOutcome } from '../act-outcome'
import { useAct } from '../use-act'

/** Takes one decision back. */
export function UndoPostForm({ decisionId, title }: { decisionId: number; title: string }) {
  const [outcome, submit, pending] = useAct(undoPost, { status: 'idle' })
  return (
    <form action={submit} className="space-y-2">
      <input type="hidden" name="decisionId" value={decisionId} />
      <Button type="submit" disabled={pending} aria-label={`Take back: ${title}`}>
        Take back
      </Button>
      <ActOutcome outcome={outcome} />
    </form>
  )
}
