import { useEffect, useRef } from 'react'
import type { Draft } from '@/lib/review/editing/draft'
import type { Conflict } from '@/lib/review/editing/save'
import { Moment } from '../moment'
import { ConflictPanel } from './conflict-panel'
import type { Saving } from './use-saving'

type Props = {
  postId: number
  conflict: Conflict
  saving: Saving
  onSettle: (draft: Draft) => void
}

/** Somebody else saved first: what they did, and what is left to choose. */
export function ConflictDesk({ postId, conflict, saving, onSettle }: Props) {
  const { number, personName, note, at } = conflict
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
      </header>
      <ConflictPanel postId={postId} conflict={conflict} saving={saving} onSettle={onSettle} />
    </div>
  )
}
