import Link from 'next/link'
import { filterNames } from '@/lib/search/filter'
import type { SearchRequest } from '@/lib/search/request'
import { searchPath, withFilter } from '@/lib/search/request'
import type { Labels } from '@/lib/search/result'
import { filterTitles } from './search-filter-titles'

type Props = { request: SearchRequest; labels: Labels }

/** What the search is narrowed to; each can be taken away. */
export function SearchFilters({ request, labels }: Props) {
  const active = filterNames.flatMap((name) => {
    const value = request[name]
    return value === undefined ? [] : [{ name, label: labels[name] ?? value }]
  })
  if (active.length === 0) return null
  return (
    <ul aria-label="Narrowed to" className="font-ui mt-4 flex flex-wrap gap-2 text-sm">
      {active.map(({ name, label }) => (
        <li key={name}>
          <Link
            href={searchPath(withFilter(request, name, undefined))}
            prefetch={false}
            className="border-edge hover:border-accent hover:text-accent inline-flex min-h-8 items-center gap-2 rounded-full border px-3 py-1"
          >
            <span className="sr-only">Remove </span>
            <span>
              {filterTitles[name]}: {label}
            </span>
            <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
