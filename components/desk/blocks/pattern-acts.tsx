'use client'
import { number } from '@/components/ui/count'
import type { PatternPage } from '@/lib/review/blocks/view'
import { StandingLine } from '../verdicts/standing-line'
import { keyOf } from '../verdicts/subject'
import { UndoVerdict } from '../verdicts/undo-verdict'
import { useVerdictDesk } from '../verdicts/verdict-desk'
import { VerdictForm } from '../verdicts/verdict-form'
import { toList } from './to-list'

type Props = {
  pattern: PatternPage['pattern']
  /** The variants on this page. */
  shown: number[]
  /** Whether these are enough to judge them all. */
  isRead: boolean
}

const keys = { approve: 'a', wrong: 'w', note: 'n' }

/** The verdict on a pattern: on all of its variants that have none of their own, also those still to come. */
export function PatternActs({ pattern, shown, isRead }: Props) {
  const { id, seen, standing, variants, openPosts } = pattern
  const on = keyOf({ kind: 'pattern', id })
  const isRefused = useVerdictDesk().doings.get(on)?.status === 'refused'
  const name = 'the pattern'
  return (
    <>
      {standing && (
        <div className="font-ui flex flex-wrap gap-x-3 text-sm">
          <StandingLine standing={standing} from="pattern" />
          {standing.mayUndo && (
            <UndoVerdict given={{ on, verdictIds: [standing.id] }} name={name} />
          )}
        </div>
      )}
      {/* What has one variant is judged itself: nobody has seen how another would differ. */}
      {(!standing || isRefused) && variants > 1 && isRead && (
        <section aria-label="The pattern" className="space-y-2">
          <p className="font-ui text-muted text-sm">
            A verdict on the pattern holds for its {number(variants)} variants, except those with a
            verdict of their own, and for those still to come. Read what is shown of them first.
          </p>
          <VerdictForm
            reading={{ kind: 'pattern', id, seen, shown }}
            name={name}
            gain={openPosts}
            keys={keys}
            moveOn={toList}
          />
        </section>
      )}
    </>
  )
}
