import { Chart } from '@/components/charts/chart'
import { Figures } from '@/components/charts/figures'
import { PartBars, PartLegend, partBarsHeight } from '@/components/charts/part-bars'
import { count } from '@/components/ui/count'
import type { CountedCoverage, Judged } from '@/lib/review/progress/coverage'
import { Moment } from '../moment'
import { sayBlocks } from './coverage-words'

/** How far distinct blocks are judged, and how much of what posts say that is. */
export function BlockCoverage({ coverage }: { coverage: CountedCoverage }) {
  const { blocks, uses, countedAt } = coverage
  const rows = [
    ['Distinct blocks', blocks, 'block'],
    ['Uses of them in posts', uses, 'use'],
  ] as const
  const bars = rows.map(([name, judged, noun]) => ({
    ...{ name, of: count(sum(judged), noun), parts: partsOf(judged) },
  }))
  return (
    <Chart
      title="Coverage by block"
      summary={sayBlocks(coverage)}
      height={partBarsHeight(bars)}
      below={
        <>
          <PartLegend parts={partsOf(blocks)} />
          <p className="font-ui text-muted text-sm">
            Counted <Moment value={countedAt} />.
          </p>
          <Figures
            caption="Blocks and their uses by verdict"
            head={['', 'Approved', 'By pattern', 'Wrong', 'Open']}
            rows={rows.map(([name, { own, byPattern, wrong, open }]) => [
              ...[name, own, byPattern, wrong, open],
            ])}
          />
        </>
      }
    >
      <PartBars bars={bars} />
    </Chart>
  )
}

const sum = ({ own, byPattern, wrong, open }: Judged) => own + byPattern + wrong + open

const partsOf = ({ own, byPattern, wrong, open }: Judged) =>
  [
    { name: 'approved', fill: 'full', value: own },
    { name: 'approved by pattern', fill: 'half', value: byPattern },
    { name: 'wrong', fill: 'wrong', value: wrong },
    { name: 'open', fill: 'empty', value: open },
  ] as const
