import { Button } from '@/components/ui/button'
import type { RevisionStatus } from '@/lib/posts/post'
import type { Move } from '@/lib/review/desk'
import type { Cockpit } from './use-cockpit'

const buttons = {
  reviewed: { label: 'Reviewed', key: 'a', look: 'primary' },
  expanded: { label: 'Expanded', key: 'e', look: 'plain' },
  drafted: { label: 'Needs work', key: 'r', look: 'plain' },
} as const satisfies Record<RevisionStatus, { label: string; key: string; look: string }>

/** Narrow, so that all of them stand in one row, beside a text and on a phone. */
const narrow = 'px-1.5!'

const order = ['reviewed', 'expanded', 'drafted'] as const

/** What may be decided here; on a phone within reach of a thumb. */
export function JudgeButtons({ moves, cockpit }: { moves: Move[]; cockpit: Cockpit }) {
  const open = order.filter((status) => moves.some(({ to }) => to === status))
  return (
    <div className="judge-buttons">
      {open.map((to) => (
        <Button
          key={to}
          type="submit"
          name="to"
          value={to}
          look={buttons[to].look}
          className={narrow}
          aria-keyshortcuts={buttons[to].key}
          disabled={cockpit.pending}
        >
          {buttons[to].label}
        </Button>
      ))}
      <Button
        aria-keyshortcuts="s"
        className={`needs-script ${narrow}`}
        disabled={cockpit.pending}
        onClick={() => cockpit.goOn('Skipped: others may have it.')}
      >
        Skip
      </Button>
    </div>
  )
}
