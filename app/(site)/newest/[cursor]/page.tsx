import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Home } from '@/components/home/home'
import { PostList } from '@/components/post/post-list'
import { EmptyArchive } from '@/components/site/empty-archive'
import { ListLayout } from '@/components/site/list-layout'
import { ListTitle } from '@/components/site/list-title'
import { NewestPager } from '@/components/site/newest-pager'
import { feedLinks } from '@/lib/indexing/feeds/feed-path'
import { getOverview, listNewest } from '@/lib/posts/queries'

export const revalidate = 3600
export const generateStaticParams = () => []

type Props = PageProps<'/newest/[cursor]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { cursor } = await params
  if (cursor === 'first') return { alternates: { canonical: '/', types: feedLinks(null) } }
  return {
    title: 'Older posts',
    alternates: { canonical: `/newest/${cursor}` },
    robots: { index: false, follow: true },
  }
}

/** The list of all posts; its first page is the home page. */
export default async function NewestPage({ params }: Props) {
  const { cursor } = await params
  const newest = await listNewest(cursor)
  if (!newest) notFound()
  if (newest.rows.length === 0) return <EmptyArchive />
  if (cursor === 'first') return <Home overview={await getOverview()} newest={newest} />

  return (
    <ListLayout header={<ListTitle>Older posts</ListTitle>} title="From newer to older">
      <PostList posts={newest.rows} />
      <NewestPager next={newest.next} />
    </ListLayout>
  )
}
