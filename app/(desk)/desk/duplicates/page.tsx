import type { Metadata } from 'next'
import { ClusterList } from '@/components/desk/duplicates/cluster-list'
import { ClusterPager } from '@/components/desk/duplicates/cluster-pager'
import { Notice } from '@/components/ui/notice'
import { listClusters } from '@/lib/review/duplicates/queries'

export const metadata: Metadata = { title: 'Near copies' }

export default async function DuplicatesPage({ searchParams }: PageProps<'/desk/duplicates'>) {
  const { rows, next, isBehind, isStart } = await listClusters(await searchParams)

  return (
    <div className="max-w-wide mx-auto w-full px-5 pt-10">
      <h1 className="text-title mb-2 font-bold tracking-tight">Near copies</h1>
      <p className="text-muted max-w-measure mb-8">
        Public posts that share more than 0.8 of their blocks, the largest clusters first. Each is
        named by its best reviewed, most complete post.
      </p>
      {isBehind && (
        <div className="mb-6">
          <Notice>Posts are being compared. This list may change soon.</Notice>
        </div>
      )}
      <ClusterList clusters={rows} />
      <ClusterPager isStart={isStart} next={next} />
    </div>
  )
}
