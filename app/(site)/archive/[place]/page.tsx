import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ArchivePosts } from '@/components/archive/archive-posts'
import { ArchiveRanges } from '@/components/archive/archive-ranges'
import { archiveTitle } from '@/components/archive/archive-words'
import { archivePath } from '@/lib/indexing/archive/place'
import { readArchive } from '@/lib/indexing/queries'

export const revalidate = 3600
export const generateStaticParams = () => []

type Props = PageProps<'/archive/[place]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await readArchive((await params).place)
  if (!page) return { title: 'Not found' }
  return {
    title: archiveTitle(page.place),
    alternates: { canonical: archivePath(page.place) },
    robots: { index: page.posts.length + page.ranges.rows.length > 0, follow: true },
  }
}

/** The way to every reviewed post in few steps; `/archive` is its first page. */
export default async function ArchivePage({ params }: Props) {
  const page = await readArchive((await params).place)
  if (!page) notFound()

  const { place, ranges, posts } = page
  return (
    <div className="max-w-wide mx-auto w-full px-5 pt-10 lg:pt-14">
      <header className="max-w-measure mb-10">
        {place.kind !== 'all' && (
          <p className="font-ui text-muted text-sm">
            <Link href="/archive" prefetch={false} className="quiet-link py-1">
              All reviewed posts
            </Link>
          </p>
        )}
        <h1 className="text-title font-bold tracking-tight">{archiveTitle(place)}</h1>
        <p className="text-lead text-muted mt-5">
          {posts.length + ranges.rows.length > 0
            ? 'Every post that search engines may keep, in the order in which they came here.'
            : 'No post has been reviewed yet.'}
        </p>
      </header>
      <ArchiveRanges ranges={ranges} />
      <ArchivePosts posts={posts} />
    </div>
  )
}
