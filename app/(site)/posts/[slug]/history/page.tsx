import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CompareForm } from '@/components/post/history/compare-form'
import { HistoryLayout } from '@/components/post/history/history-layout'
import { HistoryList } from '@/components/post/history/history-list'
import { HistoryPager } from '@/components/post/history/history-pager'
import { findHistory } from '@/lib/review/history/queries'

export const revalidate = 3600
export const generateStaticParams = () => []

type Props = PageProps<'/posts/[slug]/history'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const history = await findHistory((await params).slug, 'latest')
  if (!history) return { title: 'Not found' }
  return {
    title: `History of ${history.title}`,
    alternates: { canonical: `/posts/${history.slug}/history` },
    robots: { index: false, follow: true },
  }
}

export default async function HistoryPage({ params }: Props) {
  const history = await findHistory((await params).slug, 'latest')
  if (!history) notFound()
  const { slug, next, entries } = history
  const latest = entries.find(({ isWithdrawn }) => !isWithdrawn)

  return (
    <HistoryLayout post={history} heading="History">
      {latest && latest.previous !== null && (
        <CompareForm
          action={`/posts/${slug}/history/compare`}
          latest={latest.number}
          from={latest.previous}
          to={latest.number}
        />
      )}
      <HistoryList history={history} />
      <HistoryPager slug={slug} isFirst next={next} />
    </HistoryLayout>
  )
}
