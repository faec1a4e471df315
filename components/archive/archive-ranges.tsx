import Link from 'next/link'
import { pageTitle } from '@/components/post/page-title'
import type { ArchivePage } from '@/lib/indexing/archive/find'
import { archivePath } from '@/lib/indexing/archive/place'

/** Volumes, or the parts of one, each with where it begins and ends. */
export function ArchiveRanges({ ranges: { volume, rows } }: Pick<ArchivePage, 'ranges'>) {
  const placeOf = (number: number) =>
    volume === null
      ? ({ kind: 'volume', volume: number } as const)
      : ({ kind: 'part', volume, part: number } as const)
  return (
    <ol className="divide-rule divide-y">
      {rows.map(({ number, first, last }) => (
        <li key={number} className="grid gap-x-8 py-3 sm:grid-cols-[6rem_minmax(0,1fr)]">
          <Link
            href={archivePath(placeOf(number))}
            prefetch={false}
            className="text-accent font-ui underline underline-offset-4"
          >
            {volume === null ? 'Volume' : 'Part'} {number}
          </Link>
          <span className="text-muted text-sm">
            {pageTitle(first)} <span aria-hidden="true">…</span>
            <span className="sr-only"> to </span> {pageTitle(last)}
          </span>
        </li>
      ))}
    </ol>
  )
}
