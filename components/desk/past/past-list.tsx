import Link from 'next/link'
import { capital } from '@/components/ui/capital'
import type { Past, PastEntry } from '@/lib/review/editing/past/past'
import { Moment } from '../moment'
import { pastPath } from './past-path'
import { WithdrawForm } from './withdraw-form'

const origins = {
  import: 'Imported',
  edit: 'Edited',
  restore: 'Restored',
  fix: 'Fixed everywhere',
} as const satisfies Record<PastEntry['origin'], string>

type Props = { past: Past; mayWithdraw: boolean }

/** A post's revisions, the latest first, each with the way to what it would change. */
export function PastList({ past: { postId, current, entries }, mayWithdraw }: Props) {
  return (
    <ol className="border-rule divide-rule divide-y border-t">
      {entries.map((entry) => (
        <li key={entry.number} className="space-y-1 py-4 text-sm">
          <PastText postId={postId} current={current} entry={entry} />
          {mayWithdraw && entry.number !== current && (
            <WithdrawForm postId={postId} entry={entry} />
          )}
        </li>
      ))}
    </ol>
  )
}

type Said = Pick<Past, 'postId' | 'current'> & { entry: PastEntry }

function PastText({ postId, current, entry }: Said) {
  const { number, origin, createdAt, title, note, personName, withdrawals } = entry
  return (
    <>
      <h3 className="text-base font-semibold">
        Revision {number}
        {number === current && <span className="text-accent font-normal"> · current</span>}
        {number > current && <span className="text-muted font-normal"> · kept aside</span>}
        <span className="text-muted font-normal">{standingOf(entry, current)}</span>
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
      {withdrawals.length > 0 && (
        <ul className="text-muted">
          {withdrawals.map((one) => (
            <li key={one.number}>
              {one.isWithdrawn ? 'Withdrawn' : 'Restored'} by {one.personName},{' '}
              <Moment value={one.madeAt} />:{' '}
              <span className="whitespace-pre-line">{one.reason}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Whether readers can read it, where they cannot. */
function standingOf({ number, isPublic, isWithdrawn }: PastEntry, current: number) {
  if (isWithdrawn) return ' · withdrawn from readers'
  return isPublic || number === current ? '' : ' · never public'
}
