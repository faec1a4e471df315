import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HubData } from '@/components/hub/hub-data'
import { HubHeader } from '@/components/hub/hub-header'
import { hubMetadata } from '@/components/hub/hub-metadata'
import { HubPager } from '@/components/hub/hub-pager'
import { RelatedTerms } from '@/components/hub/related-terms'
import { PostList } from '@/components/post/post-list'
import { FeedLinks } from '@/components/site/feed-links'
import { ListLayout } from '@/components/site/list-layout'
import { findHubPage } from '@/lib/posts/queries'

export const revalidate = 3600
export const generateStaticParams = () => []

/** Browsers show `/stacks/go-services` and the like: see `hubRewrites`. */
type Props = PageProps<'/hubs/[kind]/[slug]/[cursor]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kind, slug, cursor } = await params
  const page = await findHubPage(kind, slug, cursor)
  return page ? hubMetadata(page, cursor) : { title: 'Not found' }
}

export default async function HubPage({ params }: Props) {
  const { kind, slug, cursor } = await params
  const page = await findHubPage(kind, slug, cursor)
  if (!page) notFound()

  const { hub, posts, related, isFirst } = page
  return (
    <ListLayout
      header={<HubHeader hub={hub} related={related} isFirst={isFirst} />}
      title={isFirst ? 'Newest posts' : 'From newer to older'}
      aside={<RelatedTerms related={related} />}
    >
      <HubData hub={hub} posts={posts.rows} isFirst={isFirst} />
      <PostList posts={posts.rows} />
      <HubPager hub={hub} next={posts.next} isFirst={isFirst} />
      {isFirst && <FeedLinks hub={hub} />}
    </ListLayout>
  )
}
