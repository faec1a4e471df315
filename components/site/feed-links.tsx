import { feedPath } from '@/lib/indexing/feeds/feed-path'
import type { TermLink } from '@/lib/posts/post'

const names = { atom: 'Atom', rss: 'RSS', json: 'JSON' } as const
const formats = ['atom', 'rss', 'json'] as const

/** For who wants to be told of reviewed posts: of a hub's, or of all. */
export function FeedLinks({ hub }: { hub: Pick<TermLink, 'kind' | 'slug'> | null }) {
  return (
    <nav
      aria-label="Feeds"
      className="font-ui text-muted mt-8 flex flex-wrap items-baseline gap-x-4 text-sm print:hidden"
    >
      <span>Feeds of reviewed posts:</span>
      {formats.map((format) => (
        <a key={format} href={feedPath(hub, format)} className="quiet-link py-1">
          {names[format]}
        </a>
      ))}
    </nav>
  )
}
