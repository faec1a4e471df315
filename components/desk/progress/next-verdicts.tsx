import { Chart } from '@/components/charts/chart'
import { COLUMNS_HEIGHT, Columns } from '@/components/charts/columns'
import { Figures } from '@/components/charts/figures'
import { number } from '@/components/ui/count'
import type { CountedCoverage } from '@/lib/review/progress/coverage'
import { percent, sayLeft } from './coverage-words'

type Props = { coverage: CountedCoverage; posts: number }

/** How many decisions are left block by block and post by post, and how far the next verdicts lead. */
export function NextVerdicts({ coverage, posts }: Props) {
  const { next, openUses, openPatterns } = coverage
  const summary = sayLeft(coverage, posts)
  if (openPatterns === 0)
    return (
      <section className="space-y-3">
        <h2 className="text-xl font-semibold">Block by block</h2>
        <p className="max-w-prose">{summary}</p>
      </section>
    )
  const columns = next.map(({ verdicts, uses }) => {
    const value = Math.round((100 * uses) / openUses)
    return { key: String(verdicts), value, part: value, label: number(verdicts) }
  })
  return (
    <Chart
      title="Block by block"
      summary={summary}
      height={COLUMNS_HEIGHT}
      below={
        <>
          <p className="font-ui text-muted max-w-prose text-sm">
            Per cent of all open uses that so many verdicts cover, each given on the pattern that is
            open in most posts.
          </p>
          <Figures
            caption="Open uses that the next verdicts cover"
            head={['Verdicts', 'Uses', 'Share']}
            rows={next.map(({ verdicts, uses }) => [
              ...[number(verdicts), uses, percent(uses, openUses)],
            ])}
          />
        </>
      }
    >
      <Columns labelled columns={columns} />
    </Chart>
  )
}
