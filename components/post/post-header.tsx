import { capital } from '@/components/ui/capital'
import { sentences } from '@/components/ui/sentences'
import type { PostPage } from '@/lib/posts/post'
import { PostStatus } from './post-status'

export function PostHeader({ post }: { post: PostPage }) {
  const filed = [
    post.terms.find(({ kind }) => kind === 'stack')?.name,
    post.terms.find(({ kind }) => kind === 'problem')?.name,
  ].filter((name) => name !== undefined)

  return (
    <header className="mb-8">
      {filed.length > 0 && (
        <p className={`font-ui text-muted mb-3 text-sm ${capital(filed.join(' '))}`}>
          {filed.join(' · ')}
        </p>
      )}
      <h1 className="text-title font-bold tracking-tight">{sentences(post.title)}</h1>
      {post.lead && <p className="text-lead text-muted mt-5">{sentences(post.lead)}</p>}
      <PostStatus post={post} />
    </header>
  )
}
