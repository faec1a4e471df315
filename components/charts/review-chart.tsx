import Link from 'next/link'
import { capital } from '@/components/ui/capital'
import { count } from '@/components/ui/count'
import { hubPath } from '@/lib/posts/hub'
import type { TermStanding } from '@/lib/posts/post'
import { shares } from './shares'
import { StatusBar } from './status-bar'

type Props = { terms: TermStanding[]; className?: string }

/** How far the posts of each term are judged: a bar, and the same in words. */
export function ReviewChart({ terms, className = '' }: Props) {
  return (
    <ul className={className}>
      {terms.map((term) => (
        <li key={term.slug} className="font-ui text-sm">
          <div className="flex items-baseline justify-between gap-3">
            <Link
              href={hubPath(term)}
              prefetch={false}
              className={`quiet-link min-w-0 py-1 text-base font-medium ${capital(term.name)}`}
            >
              {term.name}
            </Link>
            <span className="text-muted whitespace-nowrap tabular-nums">
              {count(term.postCount, 'post')}
            </span>
          </div>
          <StatusBar counts={term} />
          <p className="text-muted mt-1 tabular-nums">{inWords(term)}</p>
        </li>
      ))}
    </ul>
  )
}

const inWords = (term: TermStanding) =>
  shares(term)
    .filter(({ count: posts }) => posts > 0)
    .map(({ status, percent }) => `${percent} ${status}`)
    .join(' · ')
