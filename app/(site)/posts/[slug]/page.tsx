import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Contents } from '@/components/post/contents'
import { MetaBox } from '@/components/post/meta-box'
import { PostBody } from '@/components/post/post-body'
import { PostData } from '@/components/post/post-data'
import { PostHeader } from '@/components/post/post-header'
import { PostLayout } from '@/components/post/post-layout'
import { postMetadata } from '@/components/post/post-metadata'
import { PostNeighbours } from '@/components/post/post-neighbours'
import { Receipt } from '@/components/post/receipt'
import { SimilarPosts } from '@/components/post/similar-posts'
import { findNeighbours, findPost, findSimilar } from '@/lib/posts/queries'
import { receiptOf } from '@/lib/review/receipt'

export const revalidate = 3600
export const generateStaticParams = () => []

type Props = PageProps<'/posts/[slug]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const post = await findPost((await params).slug)
  return post ? postMetadata(post) : { title: 'Not found' }
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
      <PostData post={post} />
      <PostBody blocks={post.blocks} />
      <MetaBox post={post} />
      <PostNeighbours neighbours={await findNeighbours(post.id)} />
      <SimilarPosts similar={await findSimilar(post.id)} />
    </PostLayout>
  )
}
