import Link from 'next/link'

type Props = { slug: string; isFirst: boolean; next: number | null }

const look = 'text-accent py-2 underline underline-offset-4'

export function HistoryPager({ slug, isFirst, next }: Props) {
  if (isFirst && next === null) return null
  return (
    <nav
      aria-label="More revisions"
      className="font-ui mt-4 flex flex-wrap gap-x-8 gap-y-2 text-sm"
    >
      {!isFirst && (
        <Link href={`/posts/${slug}/history`} prefetch={false} className={look}>
          Latest revisions
        </Link>
      )}
      {next !== null && (
        <Link href={`/posts/${slug}/history/older/${next}`} prefetch={false} className={look}>
          Older revisions
        </Link>
      )}
    </nav>
  )
}
