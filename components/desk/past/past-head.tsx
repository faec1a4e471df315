import Link from 'next/link'
import { capital } from '@/components/ui/capital'
import type { Past } from '@/lib/review/editing/past/past'

/** Whose revisions these are. */
export function PastHead({ past: { postId, title, isLatest } }: { past: Past }) {
  return (
    <header>
      <p className="text-muted text-sm">
        <Link
          href={`/desk/posts/${postId}`}
          prefetch={false}
          className={`quiet-link inline-block py-2 ${capital(title)}`}
        >
          {title}
        </Link>
      </p>
      <h1 className="text-title font-bold tracking-tight">
        {isLatest ? 'Revisions' : 'Older revisions'}
      </h1>
    </header>
  )
}
