import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HistoryLayout } from '@/components/post/history/history-layout'
import { HistoryList } from '@/components/post/history/history-list'
import { HistoryPager } from '@/components/post/history/history-pager'
import { findHistory } from '@/lib/review/history/queries'

export const revalidate = 3600
export const generateStaticParams = () => []

type Props = PageProps<'/posts/[slug]/history/older/[before]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, before } = await params
  const history = await findHistory(slug, before)
  if (!history) return { title: 'Not found' }
  return {
    title: `Older history of ${history.title}`,
    alternates: { canonical: `/posts/${history.slug}/history/older/${before}` },
    robots: { index: false, follow: true },
  }
}

export default async function OlderHistoryPage({ params }: Props) {
  const { slug, before } = await params
  const history = await findHistory(slug, before)
  if (!history) notFound()

  return (
    <HistoryLayout post={history} heading="Older history">
      <HistoryList history={history} />
      <HistoryPager slug={history.slug} isFirst={false} next={history.next} />
    </HistoryLayout>
  )
}
