import { Chart } from '@/components/charts/chart'
import { COLUMNS_HEIGHT, Columns } from '@/components/charts/columns'
import { Figures } from '@/components/charts/figures'
import type { Week } from '@/lib/review/progress/picture'
import { sayWeeks } from './progress-words'

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })

const dayOfYear = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })
const midnight = (monday: string) => new Date(`${monday}T00:00:00Z`)

/** Every so many weeks the day is written below; at the ends it would not fit on a phone. */
const EVERY = 6

/** What was decided, week by week. */
export function DecisionsByWeek({ weeks }: { weeks: Week[] }) {
  return (
    <Chart
      title="Decisions a week"
      summary={sayWeeks(weeks)}
      height={COLUMNS_HEIGHT}
      below={
        <>
          <p className="font-ui text-muted text-sm">
            Full: reviewed. Lighter: any other decision. The last column is this week, which is not
            over yet.
          </p>
          <Figures
            caption="Decisions by week, the latest first"
            head={['Week from', 'Decisions', 'Reviewed', 'Taken back']}
            rows={weeks
              .toReversed()
              .map(({ monday, decisions, reviewed, takenBack }) => [
                dayOfYear.format(midnight(monday)),
                ...[decisions, reviewed, takenBack],
              ])}
          />
        </>
      }
    >
      <Columns
        columns={weeks.map(({ monday, decisions, reviewed }, at) => ({
          ...{ key: monday, value: decisions, part: reviewed },
          label: at % EVERY === EVERY / 3 ? day.format(midnight(monday)) : null,
        }))}
      />
    </Chart>
  )
}
