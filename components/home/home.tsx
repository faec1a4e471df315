import { PostList } from '@/components/post/post-list'
import { FeedLinks } from '@/components/site/feed-links'
import { NewestPager } from '@/components/site/newest-pager'
import { StructuredData } from '@/components/site/structured-data'
import { TermList } from '@/components/site/term-list'
import { siteData } from '@/lib/indexing/structured/site'
import type { Listing, Overview, PostCard } from '@/lib/posts/post'
import { HomeIntro } from './home-intro'
import { LatelyReviewed } from './lately-reviewed'
import { ReviewProgress } from './review-progress'
import { WhereToStart } from './where-to-start'

type Props = { overview: Overview; newest: Listing<PostCard> }

/** What this archive is, where to start, what was reviewed, how far the review is, and what is new. */
export function Home({ overview, newest }: Props) {
  const { tally, stacks, problems, levels, reviewed } = overview
  return (
    <div className="max-w-wide mx-auto w-full space-y-16 px-5 pt-10 lg:pt-16">
      <StructuredData data={siteData()} />
      <HomeIntro tally={tally} />
      <WhereToStart levels={levels} hasReviewed={reviewed.length > 0} />
      <LatelyReviewed posts={reviewed} />
      <ReviewProgress tally={tally} stacks={stacks} />
      <div className="grid gap-x-20 gap-y-14 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <section aria-labelledby="newest">
          <h2 id="newest" className="mb-6 text-2xl font-semibold">
            Newest posts
          </h2>
          <PostList posts={newest.rows} />
          <NewestPager next={newest.next} isFirst />
          <FeedLinks hub={null} />
        </section>
        <TermList title="Problems" terms={problems} />
      </div>
    </div>
  )
}
