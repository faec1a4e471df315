import { capital } from '@/components/ui/capital'
import { TitleLink } from '@/components/ui/title-link'
import type { QueueRow as Row } from '@/lib/review/desk'
import { QueueFacts } from './queue-facts'

export function QueueRow({ post }: { post: Row }) {
  const filed = [post.stack, post.problem, post.difficulty].filter(Boolean).join('\u00a0· ')
  return (
    <article className="grid gap-x-10 gap-y-3 md:grid-cols-[minmax(0,1fr)_15rem]">
      <div className="min-w-0">
        <h2 className="text-lg leading-snug font-semibold">
          <TitleLink href={`/desk/posts/${post.id}`} title={post.title} />
        </h2>
        <p className={`text-muted mt-1 line-clamp-2 ${capital(post.excerpt)}`}>{post.excerpt}</p>
        {filed && <p className="font-ui text-muted mt-2 text-sm">{filed}</p>}
      </div>
      <QueueFacts post={post} />
    </article>
  )
}
