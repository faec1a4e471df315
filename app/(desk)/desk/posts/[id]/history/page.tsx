import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PastCompared } from '@/components/desk/past/past-compared'
import { PastHead } from '@/components/desk/past/past-head'
import { PastList } from '@/components/desk/past/past-list'
import { PastPager } from '@/components/desk/past/past-pager'
import { CompareForm } from '@/components/post/history/compare-form'
import { Notice } from '@/components/ui/notice'
import { findPastForDesk } from '@/lib/review/editing/past/queries'

type Props = PageProps<'/desk/posts/[id]/history'>

export const metadata: Metadata = { title: 'Revisions' }

export default async function PastPage({ params, searchParams }: Props) {
  const found = await findPastForDesk((await params).id, await searchParams)
  if (!found) notFound()
  const { past, compared, mayRestore } = found
  const { postId, current, entries, isLatest } = past
  const other = entries.find(({ number }) => number !== current)?.number
  const chosen = compared === 'none' ? null : compared

  return (
    <div className="max-w-measure font-ui mx-auto box-content space-y-8 px-5 pt-10">
      <PastHead past={past} />
      {isLatest && other !== undefined && (
        <CompareForm
          action={`/desk/posts/${postId}/history`}
          latest={Math.max(current, ...entries.map(({ number }) => number))}
          from={chosen?.from ?? current}
          to={chosen?.to ?? other}
        />
      )}
      {compared === 'none' && <Notice>There are no two such revisions to compare.</Notice>}
      {chosen && <PastCompared past={past} compared={chosen} mayRestore={mayRestore} />}
      <PastList past={past} mayWithdraw={mayRestore} />
      <PastPager past={past} />
    </div>
  )
}
