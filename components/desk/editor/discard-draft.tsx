import { useEffect } from 'react'
import { Button } from '@/components/ui/button'
import { discardDraft } from '@/lib/review/editing/actions'
import { ActOutcome } from '../act-outcome'
import { useAct } from '../use-act'

type Props = { onDiscard: () => void }

/** Throws away what was written. The page then begins anew. */
export function DiscardDraft({ onDiscard }: Props) {
  const [outcome, submit, pending] = useAct(discardDraft, { status: 'idle' })
  useEffect(() => {
    if (outcome.status === 'done') location.reload()
  }, [outcome])
  return (
    <>
      <Button
        type="submit"
        data-act="discard"
        formAction={submit}
        disabled={pending}
        onClick={onDiscard}
      >
        Begin anew from what is published
      </Button>
      <ActOutcome outcome={outcome} />
    </>
  )
}
