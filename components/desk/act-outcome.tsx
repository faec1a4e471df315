import { Notice } from '@/components/ui/notice'
import type { Outcome } from '@/lib/auth/outcome'

/** What became of an act: the sentence it came back with. */
export function ActOutcome({ outcome }: { outcome: Outcome }) {
  if (outcome.status === 'idle') return null
  return outcome.status === 'done' ? (
    <Notice tone="done">{outcome.message}</Notice>
  ) : (
    <Notice tone="refused">{outcome.reason}</Notice>
  )
}
