import type { BlockView, StandingView } from '@/lib/review/blocks/view'
import { Moment } from '../moment'

type Props = {
  standing: StandingView
  /** Whose verdict it is: never shown as the block's own when it is its pattern's. */
  from: BlockView['from']
}

/** The verdict that stands: what, by whom, when and why. */
export function StandingLine({ standing, from }: Props) {
  const { verdict, reason, personName, givenAt, note } = standing
  return (
    <span className="wrap-anywhere">
      <span className={verdict === 'wrong' ? 'text-danger font-medium' : ''}>
        {verdict === 'wrong' ? `Wrong: ${reason}` : 'Approved'}
        {from === 'pattern' && ' as a pattern'}
      </span>{' '}
      by {personName} on <Moment value={givenAt} />
      {note && <span className="italic">: “{note}”</span>}
    </span>
  )
}
