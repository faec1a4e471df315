import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Contents } from '@/components/post/contents'
import { PinnedHeader } from '@/components/post/history/pinned-header'
import { PostBody } from '@/components/post/post-body'
import { PostLayout } from '@/components/post/post-layout'
import { findPinned } from '@/lib/posts/queries'

export const revalidate = 3600
export const generateStaticParams = () => []

type Props = PageProps<'/posts/[slug]/v/[version]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, version } = await params
  const pinned = await findPinned(slug, version)
  if (!pinned) return { title: 'Not found' }
  return {
    title: `${pinned.revision.title} (revision ${pinned.revision.number})`,
    alternates: { canonical: `/posts/${pinned.slug}/v/${pinned.revision.number}` },
    robots: { index: false, follow: true },
  }
}

/** `version` is the number of a revision: the version that a post is given may be the same for several texts. */
export default async function PinnedPage({ params }: Props) {
  const { slug, version } = await params
  const pinned = await findPinned(slug, version)
  if (!pinned) notFound()
  const { blocks } = pinned.revision

  return (
    <PostLayout header={<PinnedHeader pinned={pinned} />} aside={<Contents blocks={blocks} />}>
      <PostBody blocks={blocks} />
    </PostLayout>
  )
}
