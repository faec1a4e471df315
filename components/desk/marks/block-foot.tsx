'use client'
import Link from 'next/link'
import { count } from '@/components/ui/count'
import type { BlockView } from '@/lib/review/blocks/view'
import { patternPath } from '../blocks/blocks-path'
import { FixLink } from '../verdicts/fix-link'
import { StandingLine } from '../verdicts/standing-line'
import { keyOf } from '../verdicts/subject'
import { UndoVerdict } from '../verdicts/undo-verdict'
import { useVerdictDesk } from '../verdicts/verdict-desk'
import { VerdictForm } from '../verdicts/verdict-form'
import { goToUnread } from './go-to-unread'

type Props = {
  view: BlockView
  /** Where it stands in its post, from 1. */
  place: number
  isCurrent: boolean
}

const keys = { approve: 'o', wrong: 'w' }

/** Below a block: what was said of it, or can be, and the way to all that say it. */
export function BlockFoot({ view, place, isCurrent }: Props) {
  const { blockId, state, from, own, pattern, posts } = view
  const { doings } = useVerdictDesk()
  const on = keyOf({ kind: 'block', id: blockId })
  const name = `block ${place}`
  const standing = from === 'pattern' ? pattern?.standing : own.standing
  const uses = pattern && (
    <Link href={patternPath(pattern.id)} prefetch={false} className="quiet-link text-muted py-1">
      In {count(Math.max(posts, 1), 'post')}
      <span className="sr-only">, as {name}</span>
    </Link>
  )
  // Who was refused, because somebody judged it meanwhile, keeps the form with their note.
  const isJudged = state === 'open' || doings.get(on)?.status === 'refused'
  return (
    <div className="marked-foot" data-from={from}>
      {standing && <StandingLine standing={standing} from={from} />}
      {from === 'block' && own.standing?.mayUndo && (
        <UndoVerdict given={{ on, verdictIds: [own.standing.id] }} name={name} />
      )}
      {isJudged && (
        <VerdictForm
          reading={{ kind: 'block', id: blockId, seen: own.seen }}
          name={name}
          gain={posts}
          keys={isCurrent ? keys : null}
          moveOn={(isByKey) => (isByKey && goToUnread(blockId)) || stayHere()}
        />
      )}
      <FixLink block={view} name={name} />
      {uses}
    </div>
  )
}

/** What was pressed goes with the verdict: the focus stays with the block. */
const stayHere = () =>
  document.querySelector<HTMLElement>('.marked[data-current]')?.focus({ preventScroll: true })
