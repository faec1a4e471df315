import { Day } from '@/components/ui/day'
import { TitleLink } from '@/components/ui/title-link'
import type { PostCard } from '@/lib/posts/post'

/** The posts whose review is the newest. */
export function LatelyReviewed({ posts }: { posts: PostCard[] }) {
  if (posts.length === 0) return null
  return (
    <section aria-labelledby="reviewed">
      <h2 id="reviewed" className="mb-5 text-2xl font-semibold">
        Reviewed lately
      </h2>
      <ul className="grid gap-x-10 gap-y-6 sm:grid-cols-2 lg:grid-cols-4">
        {posts.map((post) => (
          <li key={post.id} className="border-accent border-t-2 pt-4">
            <article>
              <h3 className="leading-snug font-semibold">
                <TitleLink href={`/posts/${post.slug}`} title={post.title} />
              </h3>
              <p className="font-ui text-muted mt-2 text-sm">
                {post.lastReviewed && (
                  <>
                    Reviewed <Day value={post.lastReviewed} /> ·{' '}
                  </>
                )}
                {post.readingMinutes} min
              </p>
            </article>
          </li>
        ))}
      </ul>
    </section>
  )
}
