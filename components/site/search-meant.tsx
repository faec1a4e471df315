import Link from 'next/link'
import type { SearchRequest } from '@/lib/search/request'
import { searchPath } from '@/lib/search/request'

type Props = { request: SearchRequest; meant: string | null }

export function SearchMeant({ request, meant }: Props) {
  if (meant === null) return null
  return (
    <p className="text-lead mt-6">
      Did you mean{' '}
      <Link
        href={searchPath({ ...request, q: meant, after: null })}
        prefetch={false}
        className="text-accent underline underline-offset-4"
      >
        {meant}
      </Link>
      ?
    </p>
  )
}
