'use client'
import Link from 'next/link'
import type { PatternRow } from '@/lib/review/blocks/view'
import { StandingLine } from '../verdicts/standing-line'
import { keyOf } from '../verdicts/subject'
import { UndoVerdict } from '../verdicts/undo-verdict'
import { useVerdictDesk } from '../verdicts/verdict-desk'
import { VerdictForm } from '../verdicts/verdict-form'
import { patternPath } from './blocks-path'
import { judgedInPlace, onlyOne } from './only-one'

type Props = { row: PatternRow; view: string; isCurrent: boolean; moveOn: () => void }

const rowKeys = { approve: 'a', wrong: 'w', note: 'n' }

/** What was said of a text, or can be: of several variants only where they are seen. */
export function RowActs({ row, view, isCurrent, moveOn }: Props) {
  const { on, seen, standing, from } = useStanding(row)
  const doing = useVerdictDesk().doings.get(on)
  const one = judgedInPlace(row)
  const name = row.text.slice(0, 60)

  if (doing?.status === 'done')
    return (
      <div className="font-ui text-accent flex flex-wrap gap-x-3 text-sm font-medium">
        {doing.said}
        <UndoVerdict given={{ on, verdictIds: doing.verdictIds }} name={name} />
      </div>
    )
  // Who was refused, because somebody judged it meanwhile, keeps the form with their note.
  const isJudged = !standing || doing?.status === 'refused'
  return (
    <>
      {standing && (
        <div className="font-ui text-muted flex flex-wrap gap-x-3 text-sm">
          <StandingLine standing={standing} from={from} />
          {standing.mayUndo && (
            <UndoVerdict given={{ on, verdictIds: [standing.id] }} name={name} />
          )}
        </div>
      )}
      {isJudged && one && (
        <VerdictForm
          reading={{ kind: 'block', id: one.blockId, seen }}
          name={name}
          gain={row.openPosts}
          keys={isCurrent ? rowKeys : null}
          path={patternPath(row.id, view)}
          moveOn={moveOn}
        />
      )}
      {isJudged && !one && (
        <p className="font-ui text-sm">
          <Link
            href={patternPath(row.id, view)}
            prefetch={false}
            aria-keyshortcuts={isCurrent ? 'a' : undefined}
            className="verdict-link inline-block py-2"
          >
            {row.variants > 1 ? 'Read its variants and judge them together' : 'Open it to judge it'}
            <span className="sr-only">: {name}</span>
          </Link>
        </p>
      )}
    </>
  )
}

/** What stands on a text: on itself where it is the only one of its pattern, else on the pattern. */
function useStanding(row: PatternRow) {
  const { known } = useVerdictDesk()
  const { id, seen, standing } = row
  const first = onlyOne(row)
  if (standing || !first)
    return { on: keyOf({ kind: 'pattern', id }), seen, standing, from: 'pattern' as const }
  const since = known.get(first.blockId)?.own
  const own = since && since.seen >= first.seen ? since : first
  const on = keyOf({ kind: 'block', id: first.blockId })
  return { on, seen: own.seen, standing: own.standing, from: 'block' as const }
}
