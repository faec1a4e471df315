import { Fragment } from 'react'
import type { Piece } from '@/lib/search/marks'

/** A text with what was looked for marked in it. */
export function MarkedText({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ text, isMarked }, at) => {
    const key = `${at}` // the pieces of one text never change places
    if (!isMarked) return <Fragment key={key}>{text}</Fragment>
    return (
      <mark key={key} className="bg-accent/15 rounded-xs text-inherit">
        {text}
      </mark>
    )
  })
}
