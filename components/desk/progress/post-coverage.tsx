import { Chart } from '@/components/charts/chart'
import { Figures } from '@/components/charts/figures'
import { PartBars, PartLegend, partBarsHeight } from '@/components/charts/part-bars'
import { count } from '@/components/ui/count'
import type { CountedCoverage } from '@/lib/review/progress/coverage'
import { sayPosts } from './coverage-words'

/** How many posts have all their blocks approved, some, or none. */
export function PostCoverage({ coverage }: { coverage: CountedCoverage }) {
  const { covered, partly, none, wrong } = coverage.posts
  const parts = [
    { name: 'all blocks approved', fill: 'full', value: covered },
    { name: 'some', fill: 'half', value: partly },
    { name: 'a wrong one', fill: 'wrong', value: wrong },
    { name: 'none', fill: 'empty', value: none },
  ] as const
  const bars = [{ name: 'Posts', of: count(covered + partly + none + wrong, 'post'), parts }]
  return (
    <Chart
      title="Coverage by post"
      summary={sayPosts(coverage)}
      height={partBarsHeight(bars)}
      below={
        <>
          <PartLegend parts={parts} />
          <Figures
            caption="Posts by how many of their blocks are approved"
            head={['Blocks', 'Posts']}
            rows={parts.map(({ name, value }) => [name, value])}
          />
        </>
      }
    >
      <PartBars bars={bars} />
    </Chart>
  )
}
