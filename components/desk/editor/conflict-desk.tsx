import { useEffect, useRef } from 'react'
import type { Draft } from '@/lib/review/editing/draft'
import type { Conflict } from '@/lib/review/editing/save'
import { Moment } from '../moment'
import { ConflictPanel } from './conflict-panel'

type Props = { conflict: Conflict; onSettle: (draft: Draft) => void }

/** Somebody else saved first: what they did, and what is left to choose. */
export function ConflictDesk({ conflict, onSettle }: Props) {
  const { merged, number, personName, note, at } = conflict
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <div className="mx-auto max-w-5xl space-y-6 px-5 pt-10">
      <header className="space-y-3">
        <h1 ref={title} tabIndex={-1} className="text-title font-bold tracking-tight outline-none">
          Somebody else saved first
        </h1>
        <p className="font-ui text-muted">
          {personName ?? 'An import'} saved revision {number}, <Moment value={at} />
          {note ? `: ${note}` : '.'}
        </p>
        <p className="font-ui">
          Nothing of yours is lost. What only one of you changed is in the text already; choose what
          it shall say where you both changed the same. You can look at it again before you save it.
        </p>
        <noscript>
          <p className="font-ui text-danger">
            To choose needs script. Without it, copy from here what is yours into the present text.
          </p>
        </noscript>
      </header>
      <ConflictPanel merged={merged} onSettle={onSettle} />
    </div>
  )
}
