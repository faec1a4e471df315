'use client'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import type { PostPage } from '@/lib/posts/post'
import { setVisibility, undoVisibility } from '@/lib/review/editing/visibility/actions'
import { ActOutcome } from '../act-outcome'
import { useAct } from '../use-act'
import { visibilityMoves, visibilityStates } from './visibility-words'

type Props = { post: Pick<PostPage, 'id' | 'slug' | 'visibility'> }

/** Who may read a post, and what can be made of that: each said before it is done, and taken back after. */
export function VisibilityForms({ post: { id, slug, visibility } }: Props) {
  const [outcome, submit, pending] = useAct(setVisibility, { status: 'idle' })
  return (
    <div className="space-y-3">
      <p>{visibilityStates[visibility]}</p>
      {outcome.status === 'done' ? (
        <Undoable
          key={outcome.placementId}
          message={outcome.message}
          placementId={outcome.placementId}
        />
      ) : (
        <ActOutcome outcome={outcome} />
      )}
      {visibilityMoves[visibility].map(({ to, label, says }) => (
        <details key={to} className="border-rule rounded-md border px-3 py-2">
          <summary className="py-1 font-medium">{label} …</summary>
          <form action={submit} className="space-y-3 pt-2 pb-1">
            {Object.entries({ postId: id, slug, from: visibility, to }).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <p className="text-muted">{says}</p>
            <TextField label="Reason" name="note" maxLength={2000} />
            <Button type="submit" disabled={pending}>
              {label}
            </Button>
          </form>
        </details>
      ))}
    </div>
  )
}

/** What was done, and the way to take it back. */
function Undoable({ message, placementId }: { message: string; placementId: number }) {
  const [outcome, submit, pending] = useAct(undoVisibility, { status: 'idle' })
  if (outcome.status === 'done') return <ActOutcome outcome={outcome} />
  return (
    <form action={submit} className="space-y-2">
      <ActOutcome outcome={{ status: 'done', message }} />
      <input type="hidden" name="placementId" value={placementId} />
      <Button type="submit" disabled={pending}>
        Undo
      </Button>
      <ActOutcome outcome={outcome} />
    </form>
  )
}
