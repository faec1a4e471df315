import type { QueueRow as Row } from '@/lib/review/desk'
import { QueueRow } from './queue-row'

export function QueueList({ posts }: { posts: Row[] }) {
  return (
    <ol className="divide-rule border-rule divide-y border-y">
      {posts.map((post) => (
        <li key={post.id} className="py-5">
          <QueueRow post={post} />
        </li>
      ))}
    </ol>
  )
}
