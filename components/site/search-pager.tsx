import Link from 'next/link'
import type { SearchRequest } from '@/lib/search/request'
import { searchPath } from '@/lib/search/request'

type Props = { request: SearchRequest; next: string | null; isMore: boolean }

const look = 'text-accent py-2 underline underline-offset-4'

/** The way through the results: real links, so that it works without JavaScript. */
export function SearchPager({ request, next, isMore }: Props) {
  const isFirst = request.after === null
  const isCutShort = next === null && isMore && request.sort === 'relevance'
  if (isFirst && next === null) return null
  return (
    <nav aria-label="More results" className="font-ui mt-10 flex flex-wrap gap-x-8 gap-y-2">
      {!isFirst && (
        <Link href={searchPath({ ...request, after: null })} prefetch={false} className={look}>
          First results
        </Link>
      )}
      {next && (
        <Link href={searchPath({ ...request, after: next })} prefetch={false} className={look}>
          More results
        </Link>
      )}
      {isCutShort && (
        <Link
          href={searchPath({ ...request, sort: 'newest', after: null })}
          prefetch={false}
          className={look}
        >
          These were the best of the newest matches. See all, newest first
        </Link>
      )}
    </nav>
  )
}
