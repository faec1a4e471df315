import { Chart } from '@/components/charts/chart'
import { Figures } from '@/components/charts/figures'
import { SLOPE_HEIGHT, Slope } from '@/components/charts/slope'
import { count } from '@/components/ui/count'
import { longDay } from '@/components/ui/day'
import type { Pace } from '@/lib/review/progress/pace'
import { dayAfter, sayPace } from './progress-words'

const QUARTERS = [0, 1, 2, 3, 4]

/** How much awaits review, and how long that takes as it goes now. */
export function WhatIsLeft({ pace, today }: { pace: Pace; today: Date }) {
  const { left, weeksLeft, perWeek } = pace
  const summary = sayPace(pace, today)
  if (left === 0 || weeksLeft === null)
    return (
      <section className="space-y-3">
        <h2 className="text-xl font-semibold">What is left</h2>
        <p className="max-w-prose">{summary}</p>
      </section>
    )
  const dayIn = (weeks: number) => {
    const day = dayAfter(weeks, today)
    return day ? longDay(day) : `in ${count(weeks, 'week')}`
  }
  const steps = new Set(QUARTERS.map((quarter) => Math.round((weeksLeft * quarter) / 4)))
  return (
    <Chart
      title="What is left"
      summary={summary}
      height={SLOPE_HEIGHT}
      below={
        <Figures
          caption="Posts that await review at the present pace"
          head={['Day', 'Left']}
          rows={[...steps].map((weeks) => [
            dayIn(weeks),
            Math.max(0, Math.round(left - weeks * perWeek)),
          ])}
        />
      }
    >
      <Slope from={`${count(left, 'post')}`} start="Today" end={dayIn(weeksLeft)} />
    </Chart>
  )
}
