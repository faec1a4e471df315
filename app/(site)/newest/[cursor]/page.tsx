import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PostList } from '@/components/post/post-list'
import { ArchiveIntro } from '@/components/site/archive-intro'
import { EmptyArchive } from '@/components/site/empty-archive'
import { Pager } from '@/components/site/pager'
import { TermList } from '@/components/site/term-list'
import { listNewest, listTerms } from '@/lib/posts/queries'

export const revalidate = 3600
export const generateStaticParams = () => []

type Props = PageProps<'/newest/[cursor]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { cursor } = await params
  if (cursor === 'first') return { alternates: { canonical: '/' } }
  return {
    title: 'Older posts',
    alternates: { canonical: `/newest/${cursor}` },
    robots: { index: false, follow: true },
  }
}

export default async function NewestPage({ params }: Props) {
  const { cursor } = await params
  const newest = await listNewest(cursor)
  if (!newest) notFound()
  const first = cursor === 'first'
  if (first && newest.rows.length === 0) return <EmptyArchive />

  const [stacks, problems] = await Promise.all([listTerms('stack'), listTerms('problem')])
  return (
    <div className="max-w-wide mx-auto w-full px-5 pt-10 lg:pt-16">
      {first ? <ArchiveIntro /> : <h1 className="text-title mb-10 font-bold">Older posts</h1>}
      <div className="grid gap-x-20 gap-y-14 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <section aria-labelledby="newest">
          <h2 id="newest" className="font-ui mb-6 text-sm font-semibold">
            {first ? 'Newest posts' : 'From newer to older'}
          </h2>
          <PostList posts={newest.rows} />
          <Pager cursor={cursor} next={newest.next} />
        </section>
        <div className="space-y-12">
          <TermList title="Stacks" terms={stacks} />
          <TermList title="Problems" terms={problems} />
        </div>
      </div>
    </div>
  )
}
