import { Bars, barsHeight } from '@/components/charts/bars'
import { Chart } from '@/components/charts/chart'
import { Figures } from '@/components/charts/figures'
import { StatusLegend } from '@/components/charts/status-bar'
import { sentences } from '@/components/ui/sentences'
import type { Shares } from '@/lib/review/progress/picture'
import { sayShares } from './progress-words'

type Row = { stack: string | null } & Shares

/** So many are drawn; the others are one bar. The table has them all. */
const DRAWN = 12

/** How far the posts of each stack are judged. */
export function StackShares({ shares }: { shares: Row[] }) {
  const rows = shares.map(toBar)
  const others = rows.slice(DRAWN)
  const bars = [...rows.slice(0, DRAWN), ...(others.length > 0 ? [together(others)] : [])]
  return (
    <Chart
      title="How far each stack is"
      summary={sayShares(shares)}
      height={barsHeight(bars)}
      below={
        <>
          <StatusLegend />
          <Figures
            caption="Posts of each stack by status"
            head={['Stack', 'Reviewed', 'Expanded', 'Drafted']}
            rows={shares.map(({ stack, reviewed, expanded, drafted }) => [
              nameOf(stack),
              ...[reviewed, expanded, drafted],
            ])}
          />
        </>
      }
    >
      <Bars bars={bars} />
    </Chart>
  )
}

const nameOf = (stack: string | null) => (stack === null ? 'Without a stack' : sentences(stack))

const toBar = ({ stack, drafted, expanded, reviewed }: Row) => ({
  name: nameOf(stack),
  postCount: drafted + expanded + reviewed,
  expandedCount: expanded,
  reviewedCount: reviewed,
})

const together = (bars: ReturnType<typeof toBar>[]) =>
  bars.reduce(
    (all, bar) => ({
      name: all.name,
      postCount: all.postCount + bar.postCount,
      expandedCount: all.expandedCount + bar.expandedCount,
      reviewedCount: all.reviewedCount + bar.reviewedCount,
    }),
    { name: `${bars.length} others`, postCount: 0, expandedCount: 0, reviewedCount: 0 },
  )
