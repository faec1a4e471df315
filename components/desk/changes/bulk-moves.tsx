import { number } from '@/components/ui/count'
import type { RevisionStatus } from '@/lib/posts/post'
import type { BulkMove } from '@/lib/review/changes/bulk-moves'

const labels = {
  reviewed: 'Mark reviewed',
  expanded: 'Mark expanded',
  drafted: 'Needs work',
} as const satisfies Record<RevisionStatus, string>

type Props = { moves: BulkMove[]; chosen: string | undefined }

/** Where the posts may go, how many of them at most, and what has to be said. */
export function BulkMoves({ moves, chosen }: Props) {
  return (
    <fieldset className="font-ui text-sm">
      <legend className="mb-1 font-medium">Decision</legend>
      {moves.map((move) => (
        <label key={move.to} className="flex items-start gap-3 py-2">
          <input
            type="radio"
            name="to"
            value={move.to}
            required
            defaultChecked={chosen === move.to}
            className="mt-0.5 size-5 shrink-0"
          />
          <span>
            <span className="font-medium">{labels[move.to]}</span>
            <span className="text-muted block">{sayReach(move)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function sayReach({ count, noteRequired, reasonRequired }: BulkMove) {
  const reach = `Up to ${number(count)} of them`
  const needed = [...(reasonRequired ? ['a reason'] : []), ...(noteRequired ? ['a note'] : [])]
  return needed.length > 0 ? `${reach}; needs ${needed.join(' and ')}` : reach
}
