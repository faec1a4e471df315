import type { ChangeState as State } from '@/lib/db/generated/enums'

const looks = {
  running: 'border-accent text-accent',
  finished: 'border-edge text-ink',
  stopped: 'border-danger text-danger',
} as const satisfies Record<State, string>

/** What a change set is doing, in a word; the colour only repeats it. */
export function ChangeState({ state }: { state: State }) {
  return (
    <span
      data-state={state}
      className={`font-ui inline-block rounded-full border px-2.5 text-xs/5 font-medium whitespace-nowrap ${looks[state]}`}
    >
      {state}
    </span>
  )
}
