import Link from 'next/link'
import { capital } from '@/components/ui/capital'
import type { Past, PastEntry } from '@/lib/review/editing/past/past'
import { Moment } from '../moment'
import { pastPath } from './past-path'

const origins = {
  import: 'Imported',
  edit: 'Edited',
  restore: 'Restored',
  fix: 'Fixed everywhere',
} as const satisfies Record<PastEntry['origin'], string>

/** A post's revisions, the latest first, each with the way to what it would change. */
export function PastList({ past: { postId, current, entries } }: { past: Past }) {
  return (
    <ol className="border-rule divide-rule divide-y border-t">
      {entries.map(({ number, origin, createdAt, title, note, personName }) => (
        <li key={number} className="space-y-1 py-4 text-sm">
          <h3 className="text-base font-semibold">
            Revision {number}
            {number === current && <span className="text-accent font-normal"> · current</span>}
            {number > current && <span className="text-muted font-normal"> · kept aside</span>}
          </h3>
          <p className={`text-muted ${capital(title)}`}>{title}</p>
          <p className="text-muted">
            {origins[origin]}
            {personName && ` by ${personName}`}, <Moment value={createdAt} />
          </p>
          {note && <p className="whitespace-pre-line">{note}</p>}
          {number !== current && (
            <p>
              <Link
                href={pastPath(postId, current, number)}
                prefetch={false}
                className="text-accent inline-block py-1 underline underline-offset-4"
              >
                Compare and restore revision {number}
              </Link>
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
