import type { Metadata } from 'next'
import { BlockCoverage } from '@/components/desk/progress/block-coverage'
import { DecisionsByWeek } from '@/components/desk/progress/decisions-by-week'
import { NextVerdicts } from '@/components/desk/progress/next-verdicts'
import { NotIndexed } from '@/components/desk/progress/not-indexed'
import { PostCoverage } from '@/components/desk/progress/post-coverage'
import { ReviewAges } from '@/components/desk/progress/review-ages'
import { StackShares } from '@/components/desk/progress/stack-shares'
import { WhatIsLeft } from '@/components/desk/progress/what-is-left'
import { readReasonCounts } from '@/lib/indexing/queries'
import { readProgress } from '@/lib/review/progress/queries'

export const metadata: Metadata = { title: 'Progress' }

export default async function ProgressPage() {
  const [progress, reasons] = await Promise.all([readProgress(), readReasonCounts()])
  const { shares, weeks, ages, unknown, pace, coverage, today } = progress

  return (
    <div className="max-w-wide mx-auto w-full space-y-14 px-5 pt-10">
      <h1 className="text-title font-bold tracking-tight">Progress</h1>
      {shares.length > 0 ? (
        <>
          <div className="max-w-3xl">
            <WhatIsLeft pace={pace} today={today} />
          </div>
          <StackShares shares={shares} />
          <div className="grid grid-cols-1 gap-14 lg:grid-cols-2">
            <DecisionsByWeek weeks={weeks} />
            <ReviewAges ages={ages} unknown={unknown} />
          </div>
          <div className="grid grid-cols-1 gap-14 lg:grid-cols-2">
            <BlockCoverage coverage={coverage} />
            <PostCoverage coverage={coverage} />
          </div>
          <div className="max-w-3xl">
            <NextVerdicts coverage={coverage} posts={pace.left} />
          </div>
          <NotIndexed counts={reasons} />
        </>
      ) : (
        <p>There are no posts yet: once some are imported, this page shows how far they are.</p>
      )}
    </div>
  )
}
