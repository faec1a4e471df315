import { Chart } from '@/components/charts/chart'
import { COLUMNS_HEIGHT, Columns } from '@/components/charts/columns'
import { Figures } from '@/components/charts/figures'
import type { Age } from '@/lib/review/progress/picture'
import { sayAges, sayStep } from './progress-words'

/** How old the reviews of reviewed posts are. */
export function ReviewAges({ ages, unknown }: { ages: Age[]; unknown: number }) {
  const rows = ages.map((age) => [`${sayStep(age)} months`, age.count] as const)
  return (
    <Chart
      title="Age of reviews"
      summary={sayAges(ages, unknown)}
      height={COLUMNS_HEIGHT}
      below={
        <>
          <p className="font-ui text-muted text-sm">
            Reviewed posts, by months since their review.
          </p>
          <Figures
            caption="Reviewed posts by the age of their review"
            head={['Age', 'Posts']}
            rows={[...rows, ['No day', unknown]]}
          />
        </>
      }
    >
      <Columns
        labelled
        columns={ages.map((age) => ({
          ...{ key: sayStep(age), value: age.count, part: age.count, label: sayStep(age) },
        }))}
      />
    </Chart>
  )
}
