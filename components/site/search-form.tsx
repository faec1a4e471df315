import { Button } from '@/components/ui/button'
import { filterNames } from '@/lib/search/filter'
import type { SearchRequest } from '@/lib/search/request'
import { LONGEST_QUERY } from '@/lib/search/words'

/** The words of a search; what it is narrowed to and how it is sorted stays as it is. */
export function SearchForm({ request }: { request: SearchRequest }) {
  return (
    <search>
      <form action="/search" className="font-ui max-w-2xl">
        <label htmlFor="search-words" className="mb-1 block text-sm font-medium">
          Words, "a phrase", -without
        </label>
        <div className="flex gap-2">
          <input
            id="search-words"
            name="q"
            type="search"
            defaultValue={request.q}
            maxLength={LONGEST_QUERY}
            autoComplete="off"
            className="border-edge bg-paper text-ink min-h-11 w-full min-w-0 rounded-md border px-3 py-2 text-base"
          />
          <Button type="submit" look="primary">
            Search
          </Button>
        </div>
        {filterNames.map(
          (name) =>
            request[name] && <input key={name} type="hidden" name={name} value={request[name]} />,
        )}
        {request.sort === 'newest' && request.q && (
          <input type="hidden" name="sort" value="newest" />
        )}
      </form>
    </search>
  )
}
