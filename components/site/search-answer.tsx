import type { SearchRequest } from '@/lib/search/request'
import type { SearchResult } from '@/lib/search/result'
import { SearchFound } from './search-found'
import { SearchNothing } from './search-nothing'
import { SearchStart } from './search-start'
import { SearchTrouble } from './search-trouble'

type Props = { request: SearchRequest; result: SearchResult }

/** What a search came to. */
export function SearchAnswer({ request, result }: Props) {
  switch (result.kind) {
    case 'found':
      return <SearchFound request={request} found={result} />
    case 'nothing':
      return <SearchNothing request={request} nothing={result} />
    case 'unasked':
      return <SearchStart />
    default:
      return <SearchTrouble kind={result.kind} />
  }
}
