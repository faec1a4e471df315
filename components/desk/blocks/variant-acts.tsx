'use client'
import type { StandingView, Variant } from '@/lib/review/blocks/view'
import { FixLink } from '../verdicts/fix-link'
import { StandingLine } from '../verdicts/standing-line'
import { keyOf } from '../verdicts/subject'
import { UndoVerdict } from '../verdicts/undo-verdict'
import { useVerdictDesk } from '../verdicts/verdict-desk'
import { VerdictForm } from '../verdicts/verdict-form'
import { goToRow } from './go-to-row'
import { toList } from './to-list'

type Props = {
  view: Omit<Variant, 'text' | 'samples' | 'history'>
  /** The verdict that stands on its pattern. */
  pattern: StandingView | null
  name: string
  isOnly: boolean
}

const alone = { approve: 'a', wrong: 'w', note: 'n' }
const oneOf = { approve: 'o', wrong: 'x' }

/** The verdict on one variant; its own holds, whatever its pattern has. */
export function VariantActs({
  view: { blockId, posts, state, from, own },
  pattern,
  name,
  isOnly,
}: Props) {
  const { current, doings } = useVerdictDesk()
  const on = keyOf({ kind: 'block', id: blockId })
  const isCurrent = current === on
  // Who was refused, because somebody judged it meanwhile, keeps the form with their note.
  const isRefused = doings.get(on)?.status === 'refused'
  const standing = from === 'pattern' ? pattern : own.standing
  return (
    <div className="font-ui space-y-1 text-sm">
      {standing && (
        <div className="flex flex-wrap gap-x-3">
          <StandingLine standing={standing} from={from} />
          {from === 'block' && standing.mayUndo && (
            <UndoVerdict given={{ on, verdictIds: [standing.id] }} name={name} />
          )}
          <FixLink block={{ blockId, state }} name={name} />
        </div>
      )}
      {(state === 'open' || from === 'pattern' || isRefused) && (
        <VerdictForm
          reading={{ kind: 'block', id: blockId, seen: own.seen }}
          name={name}
          gain={posts}
          keys={keysFor(isOnly, isCurrent)}
          moveOn={() => (isOnly ? toList() : goToRow(1) || goToRow(0))}
        />
      )}
    </div>
  )
}

function keysFor(isOnly: boolean, isCurrent: boolean) {
  if (isOnly) return alone
  return isCurrent ? oneOf : null
}
