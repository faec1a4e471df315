import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ChangeActs } from '@/components/desk/changes/change-acts'
import { ChangeFacts } from '@/components/desk/changes/change-facts'
import { changeTitle } from '@/components/desk/changes/change-words'
import { PlanFacts } from '@/components/desk/changes/plan-facts'
import { SkippedPosts } from '@/components/desk/changes/skipped-posts'
import { FixedBlock } from '@/components/desk/fixes/fixed-block'
import { findChangeSet } from '@/lib/review/changes/queries'

export const metadata: Metadata = { title: 'Change' }

export default async function ChangePage({
  params,
  searchParams,
}: PageProps<'/desk/changes/[id]'>) {
  const { after } = await searchParams
  const page = await findChangeSet((await params).id, after)
  if (!page) notFound()
  const { change, fixed } = page

  return (
    <div className="max-w-wide mx-auto w-full space-y-8 px-5 pt-10">
      <div>
        <Link
          href="/desk/changes"
          prefetch={false}
          className="quiet-link font-ui text-muted inline-block py-2 text-sm"
        >
          All changes
        </Link>
        <h1 className="text-title font-bold tracking-tight">{changeTitle(change)}</h1>
      </div>
      <ChangeFacts change={change} />
      <PlanFacts plan={page.plan} />
      {fixed && <FixedBlock fixed={fixed} />}
      <ChangeActs key={change.state} change={change} />
      <SkippedPosts page={page} isStart={after === undefined} />
    </div>
  )
}
