import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Contents } from '@/components/post/contents'
import { MetaBox } from '@/components/post/meta-box'
import { PostBody } from '@/components/post/post-body'
import { PostHeader } from '@/components/post/post-header'
import { PostLayout } from '@/components/post/post-layout'
import { PostNeighbours } from '@/components/post/post-neighbours'
import { Receipt } from '@/components/post/receipt'
import { SimilarPosts } from '@/components/post/similar-posts'
import { sentences } from '@/components/ui/sentences'
import { indexability } from '@/lib/indexing/indexability'
import { findNeighbours, findPost, findSimilar } from '@/lib/posts/queries'
import { receiptOf } from '@/lib/review/receipt'

export const revalidate = 3600
export const generateStaticParams = () => []

type Props = PageProps<'/posts/[slug]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const post = await findPost((await params).slug)
  if (!post) return { title: 'Not found' }

  const { robots, canonical } = indexability(post)
  return {
    title: sentences(post.title),
    description: sentences(post.excerpt),
    alternates: { canonical: `/posts/${canonical ?? post.slug}` },
    robots: { index: robots === 'index', follow: true },
  }
}

export default async function PostPage({ params }: Props) {
  const post = await findPost((await params).slug)
  if (!post) notFound()

  return (
    <PostLayout
      header={
        <>
          <PostHeader post={post} />
          <Receipt receipt={receiptOf(post, new Date())} slug={post.slug} />
        </>
      }
      aside={<Contents blocks={post.blocks} />}
    >
      <PostBody blocks={post.blocks} />
      <MetaBox post={post} />
      <PostNeighbours neighbours={await findNeighbours(post.id)} />
      <SimilarPosts similar={await findSimilar(post.id)} />
    </PostLayout>
  )
}
