import type { ImportState } from '@/lib/db/generated/enums'

/** What a run is doing now. `cutOff`: its row says it runs, and nothing does; `rollingBack`: it is being taken back. */
export type Standing = ImportState | 'cutOff' | 'rollingBack'

/** `isBusy`: some import holds the turn; `isUndone`: this run's rollback was started and has not ended. */
type Now = { isBusy: boolean; isUndone: boolean }

/**
 * What a run is doing. A run that was killed cannot say so: its row still says it runs, but only who holds the
 * turn does, and whoever takes the turn marks the others.
 */
export function standingOf(state: ImportState, { isBusy, isUndone }: Now): Standing {
  if (isBusy && isUndone && state !== 'rolledBack') return 'rollingBack'
  return state === 'running' && !isBusy ? 'cutOff' : state
}
