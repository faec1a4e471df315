import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ReviewChart } from '@/components/charts/review-chart'
import { KindHeader } from '@/components/hub/kind-header'
import { kindMetadata } from '@/components/hub/kind-metadata'
import { KindPager } from '@/components/hub/kind-pager'
import { findKindPage } from '@/lib/posts/queries'

export const revalidate = 3600
export const generateStaticParams = () => []

/** Browsers show `/stacks` and the like: see `hubRewrites`. */
type Props = PageProps<'/kinds/[kind]/[cursor]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kind, cursor } = await params
  const page = await findKindPage(kind, cursor)
  return page ? kindMetadata(page, cursor) : { title: 'Not found' }
}

export default async function KindPage({ params }: Props) {
  const { kind, cursor } = await params
  const page = await findKindPage(kind, cursor)
  if (!page) notFound()

  return (
    <div className="max-w-wide mx-auto w-full px-5 pt-10 lg:pt-14">
      <KindHeader page={page} />
      <ReviewChart
        terms={page.terms.rows}
        className="grid gap-x-16 gap-y-7 sm:grid-cols-2 lg:grid-cols-3"
      />
      <KindPager page={page} />
    </div>
  )
}
