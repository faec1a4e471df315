'use client'
import type { ReactNode } from 'react'
import type { BlockView } from '@/lib/review/blocks/view'
import { useVerdictDesk } from '../verdicts/verdict-desk'
import { BlockFoot } from './block-foot'

type Props = {
  view: BlockView
  /** Where it stands in its post, from 0. */
  position: number
  children: ReactNode
}

const words = { open: 'to read', approved: 'approved', wrong: 'wrong' } as const

/** A block of a post and how it is judged; while the focus is in it, the keys are for it. */
export function MarkedBlock({ view: base, position, children }: Props) {
  const { viewOf, current, setCurrent } = useVerdictDesk()
  const view = viewOf(base)
  const own = `place-${position}`
  return (
    <fieldset
      aria-label={`Block ${position + 1}, ${words[view.state]}`}
      tabIndex={-1}
      className="marked"
      data-state={view.state}
      data-block={view.blockId}
      data-current={current === own || undefined}
      onFocus={() => setCurrent(own)}
    >
      {children}
      <BlockFoot view={view} place={position + 1} isCurrent={current === own} />
    </fieldset>
  )
}
