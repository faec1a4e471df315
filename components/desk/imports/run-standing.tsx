import type { Standing } from '@/lib/import/desk/standing'

const words = {
  running: 'running',
  finished: 'finished',
  broken: 'broken off',
  cutOff: 'cut off',
  rollingBack: 'being taken back',
  rolledBack: 'taken back',
} as const satisfies Record<Standing, string>

const looks: Partial<Record<Standing, string>> = {
  running: 'border-accent text-accent',
  rollingBack: 'border-accent text-accent',
  broken: 'border-danger text-danger',
  cutOff: 'border-danger text-danger',
}

/** What a run is doing, in a word; the colour only repeats it. */
export function RunStanding({ standing }: { standing: Standing }) {
  return (
    <span
      data-standing={standing}
      className={`font-ui inline-block rounded-full border px-2.5 text-xs/5 font-medium whitespace-nowrap ${looks[standing] ?? 'border-edge text-ink'}`}
    >
      {words[standing]}
    </span>
  )
}
