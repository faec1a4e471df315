import Link from 'next/link'
import type { SearchRequest } from '@/lib/search/request'
import { searchPath } from '@/lib/search/request'

const orders = [
  ['relevance', 'Best match'],
  ['newest', 'Newest'],
] as const

export function SearchSort({ request }: { request: SearchRequest }) {
  return (
    <nav aria-label="Order of the results" className="font-ui flex gap-1 text-sm">
      {orders.map(([sort, name]) => (
        <Link
          key={sort}
          href={searchPath({ ...request, sort, after: null })}
          prefetch={false}
          aria-current={request.sort === sort ? 'true' : undefined}
          className="text-muted hover:text-accent aria-[current]:border-edge aria-[current]:text-ink rounded-md border border-transparent px-3 py-1.5"
        >
          {name}
        </Link>
      ))}
    </nav>
  )
}
