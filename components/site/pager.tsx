import Link from 'next/link'

type Props = { cursor: string; next: string | null }

/** The way through a list: real links, so that it works without JavaScript. */
export function Pager({ cursor, next }: Props) {
  return (
    <nav aria-label="More posts" className="font-ui mt-10 flex flex-wrap gap-x-8 gap-y-2">
      {cursor !== 'first' && (
        <Link href="/" className="text-accent py-2 underline underline-offset-4">
          Newest posts
        </Link>
      )}
      {next && (
        <Link
          href={`/newest/${next}`}
          prefetch={false}
          className="text-accent py-2 underline underline-offset-4"
        >
          Older posts
        </Link>
      )}
    </nav>
  )
}
