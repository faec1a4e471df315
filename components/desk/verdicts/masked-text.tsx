import { Fragment } from 'react'
import { sentences } from '@/components/ui/sentences'

const mask = /(‹‹|‹(?:stack|problem|scenario|number)›)/

/** The text of a pattern: what it leaves open is a quiet chip, heard as “any stack”; a doubled bracket is one. */
export function MaskedText({ text }: { text: string }) {
  return sentences(text)
    .split(mask)
    .map((piece, at) => {
      const key = `${at}` // the pieces of one text never change places
      if (piece === '‹‹') return <Fragment key={key}>‹</Fragment>
      if (!mask.test(piece)) return <Fragment key={key}>{piece}</Fragment>
      return (
        <span key={key} className="mask">
          <span aria-hidden>‹</span>
          <span className="sr-only">any </span>
          {piece.slice(1, -1)}
          <span aria-hidden>›</span>
        </span>
      )
    })
}
