import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ComparedLinks } from '@/components/post/history/compared-links'
import { HistoryLayout } from '@/components/post/history/history-layout'
import { RevisionDiff } from '@/components/post/history/revision-diff'
import { findComparison } from '@/lib/posts/queries'

export const revalidate = 3600
export const generateStaticParams = () => []

type Props = PageProps<'/posts/[slug]/history/[from]/[to]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, from, to } = await params
  const compared = await findComparison(slug, from, to)
  if (!compared) return { title: 'Not found' }
  return {
    title: `What changed in ${compared.title}`,
    alternates: {
      canonical: `/posts/${compared.slug}/history/${compared.from}/${compared.to}`,
    },
    robots: { index: false, follow: true },
  }
}

export default async function ComparisonPage({ params }: Props) {
  const { slug, from, to } = await params
  const compared = await findComparison(slug, from, to)
  if (!compared) notFound()

  return (
    <HistoryLayout post={compared} heading={`From revision ${compared.from} to ${compared.to}`}>
      <ComparedLinks compared={compared} />
      <RevisionDiff diff={compared.diff} />
    </HistoryLayout>
  )
}
