import type { QueueRow as Row } from '@/lib/review/desk'
import { QueueRow } from './queue-row'

/** Posts in order, each with a box to tick: `post-<id>` in the form around it. */
export function QueueList({ posts }: { posts: Row[] }) {
  return (
    <ol className="divide-rule border-rule divide-y border-y">
      {posts.map((post) => (
        <li key={post.id} className="flex gap-2 py-5 sm:gap-4">
          <label className="-ml-2 block h-fit p-2 pt-1">
            <span className="sr-only">Tick {post.title}</span>
            <input
              type="checkbox"
              name={`post-${post.id}`}
              value="yes"
              autoComplete="off"
              className="block size-5"
            />
          </label>
          <div className="min-w-0 grow">
            <QueueRow post={post} />
          </div>
        </li>
      ))}
    </ol>
  )
}
