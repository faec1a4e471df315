import type { SearchRequest } from '@/lib/search/request'
import type { SearchResult } from '@/lib/search/result'
import { SearchFacets } from './search-facets'
import { SearchFilters } from './search-filters'
import { SearchHit } from './search-hit'
import { SearchMeant } from './search-meant'
import { SearchPager } from './search-pager'
import { SearchSort } from './search-sort'

type Found = Extract<SearchResult, { kind: 'found' }>

/** The posts that were found, beside what they can be narrowed to. */
export function SearchFound({ request, found }: { request: SearchRequest; found: Found }) {
  const { hits, facets, labels, next, isMore, didYouMean } = found
  return (
    <>
      <div className="border-rule mt-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-b pb-3">
        <p className="font-ui text-sm font-semibold">{countOf(found)}</p>
        {facets.length > 0 && (
          <a href="#narrow" className="font-ui text-accent text-sm underline lg:hidden">
            Narrow the results
          </a>
        )}
        {request.q && <SearchSort request={request} />}
      </div>
      <SearchFilters request={request} labels={labels} />
      <SearchMeant request={request} meant={didYouMean} />
      <div className="mt-8 grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_15rem]">
        <section aria-label="Posts found">
          <ol className="divide-rule divide-y">
            {hits.map((hit) => (
              <li key={hit.id} className="py-6 first:pt-0">
                <SearchHit hit={hit} />
              </li>
            ))}
          </ol>
          <SearchPager request={request} next={next} isMore={isMore} />
        </section>
        <SearchFacets request={request} facets={facets} isMore={isMore} />
      </div>
    </>
  )
}

function countOf({ count, isMore }: Found): string {
  if (isMore) return `${count.toLocaleString('en-GB')}+ posts`
  return count === 1 ? '1 post' : `${count.toLocaleString('en-GB')} posts`
}
