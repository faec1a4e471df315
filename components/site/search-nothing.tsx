import Link from 'next/link'
import type { SearchRequest } from '@/lib/search/request'
import { hasFilter, searchPath, withoutFilters } from '@/lib/search/request'
import type { SearchResult } from '@/lib/search/result'
import { SearchFilters } from './search-filters'
import { SearchMeant } from './search-meant'
import { SearchTopics } from './search-topics'

type Props = { request: SearchRequest; nothing: Extract<SearchResult, { kind: 'nothing' }> }

const look = 'text-accent underline underline-offset-4'

/** No post says it: what else may help. */
export function SearchNothing({ request, nothing: { labels, didYouMean, anyWord } }: Props) {
  return (
    <>
      <p className="border-rule font-ui mt-6 border-b pb-3 text-sm font-semibold">
        No posts{request.q && <> for “{request.q}”</>}
      </p>
      <SearchFilters request={request} labels={labels} />
      <SearchMeant request={request} meant={didYouMean} />
      <ul className="mt-6 list-disc space-y-2 pl-5">
        {hasFilter(request) && (
          <li>
            <Link href={searchPath(withoutFilters(request))} prefetch={false} className={look}>
              Look in all posts
            </Link>
            , whatever they are filed under.
          </li>
        )}
        {anyWord && (
          <li>
            <Link
              href={searchPath({ ...request, q: anyWord, after: null })}
              prefetch={false}
              className={look}
            >
              Look for posts with any of these words
            </Link>
          </li>
        )}
        <li>Try fewer words, or a more common word for the same thing.</li>
      </ul>
      <SearchTopics />
    </>
  )
}
