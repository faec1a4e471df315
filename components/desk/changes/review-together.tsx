import { number } from '@/components/ui/count'
import { Notice } from '@/components/ui/notice'
import type { Together } from '@/lib/review/changes/bulk-moves'

/** More are not counted. */
const MOST = 10_000

/** Why posts cannot be marked reviewed together, or how many of them can; nothing where all may be. */
export function ReviewTogether({ together: { policy, covered } }: { together: Together }) {
  if (policy === 'any') return null
  return <Notice>{policy === 'no' ? says.no : sayCovered(covered)}</Notice>
}

const says = {
  no: '“Mark reviewed” is not offered: here, each post is reviewed by a decision of its own. An admin can change that in the policies.',
  none: '“Mark reviewed” is not offered: only posts whose every block is approved are reviewed together, and none of these is.',
}

function sayCovered(covered: number) {
  if (covered === 0) return says.none
  const how = covered > MOST ? `more than ${number(MOST)}` : number(covered)
  return `Only posts whose every block is approved are reviewed together: ${how} of these. The others stay as they are.`
}
