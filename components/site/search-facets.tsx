import Link from 'next/link'
import { capital } from '@/components/ui/capital'
import type { FilterName } from '@/lib/search/filter'
import { filterNames } from '@/lib/search/filter'
import type { SearchRequest } from '@/lib/search/request'
import { searchPath, withFilter } from '@/lib/search/request'
import type { Facet } from '@/lib/search/result'
import { filterTitles } from './search-filter-titles'

type Props = { request: SearchRequest; facets: Facet[]; isMore: boolean }

/** What the posts found can be narrowed to, as links; what they are narrowed to already is not offered again. */
export function SearchFacets({ request, facets, isMore }: Props) {
  const groups = filterNames
    .filter((name) => request[name] === undefined)
    .map((name) => ({ name, choices: facets.filter((facet) => facet.name === name) }))
    .filter(({ choices }) => choices.length > 0)
  if (groups.length === 0) return null
  return (
    <nav id="narrow" aria-label="Narrow the results" className="font-ui space-y-8 text-sm">
      {groups.map(({ name, choices }) => (
        <FacetGroup key={name} name={name} choices={choices} request={request} isMore={isMore} />
      ))}
    </nav>
  )
}

type GroupProps = { name: FilterName; choices: Facet[]; request: SearchRequest; isMore: boolean }

function FacetGroup({ name, choices, request, isMore }: GroupProps) {
  const id = `narrow-${name}`
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-2 font-semibold">
        {filterTitles[name]}
      </h2>
      <ul>
        {choices.map(({ value, label, count }) => (
          <li key={value} className="border-rule border-b">
            <Link
              href={searchPath(withFilter(request, name, value))}
              prefetch={false}
              className="quiet-link flex items-baseline justify-between gap-3 py-1.5"
            >
              <span className={capital(label)}>{label}</span>
              <span className="text-muted tabular-nums">
                {count.toLocaleString('en-GB')}
                {isMore && '+'}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
