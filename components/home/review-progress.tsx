import Link from 'next/link'
import { ReviewChart } from '@/components/charts/review-chart'
import { StatusBar, StatusLegend } from '@/components/charts/status-bar'
import { statusSentence } from '@/components/hub/hub-sentences'
import type { StatusCounts, TermStanding } from '@/lib/posts/post'

type Props = { tally: StatusCounts; stacks: TermStanding[] }

/** How far the review is: of everything, and of the stacks with the most posts. */
export function ReviewProgress({ tally, stacks }: Props) {
  return (
    <section aria-labelledby="progress">
      <h2 id="progress" className="mb-2 text-2xl font-semibold">
        How far the review is
      </h2>
      <p className="text-muted mb-4">{statusSentence(tally)}</p>
      <StatusBar counts={tally} />
      <div className="mt-2 mb-8">
        <StatusLegend />
      </div>
      <ReviewChart
        terms={stacks}
        className="grid gap-x-12 gap-y-6 sm:grid-cols-2 lg:grid-cols-3 max-sm:[&>:nth-child(n+7)]:hidden"
      />
      <p className="font-ui mt-6 text-sm">
        <Link href="/stacks" className="text-accent py-2 underline underline-offset-4">
          All stacks
        </Link>
      </p>
    </section>
  )
}
