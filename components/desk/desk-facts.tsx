import Link from 'next/link'
import { indexability } from '@/lib/indexing/indexability'
import type { PostPage } from '@/lib/posts/post'
import { editPath } from './editor/edit-path'
import { visibilityStates } from './visibility/visibility-words'

const look = 'text-accent underline'

const listed = (parts: string[]) => new Intl.ListFormat('en', { type: 'conjunction' }).format(parts)

/** Where a post stands outside the desk: who reads it, and whether search engines may keep it; and what can be done. */
export function DeskFacts({ post, mayEdit }: { post: PostPage; mayEdit: boolean }) {
  const { reasons, canonical } = indexability(post)
  return (
    <ul className="space-y-1">
      <li>
        {reasons.length === 0
          ? 'Indexed by search engines.'
          : `Not indexed because ${listed(reasons.map(({ because }) => because))}.`}
      </li>
      {post.nearCopy && (
        <li>
          {canonical ? 'Search engines are shown instead: ' : 'It nearly repeats: '}
          <Link href={`/posts/${post.nearCopy.of.slug}`} prefetch={false} className={look}>
            {post.nearCopy.of.title}
          </Link>
        </li>
      )}
      <li>{post.words} words, as measured here.</li>
      <li>
        {post.visibility === 'public' ? (
          <Link href={`/posts/${post.slug}`} prefetch={false} className={look}>
            Public page
          </Link>
        ) : (
          visibilityStates[post.visibility]
        )}
      </li>
      <li className="flex flex-wrap gap-x-5">
        {mayEdit && (
          <Link href={editPath(post.id)} prefetch={false} className={look}>
            Edit this post
          </Link>
        )}
        <Link href={`/desk/posts/${post.id}/history`} prefetch={false} className={look}>
          Revisions
        </Link>
      </li>
    </ul>
  )
}
