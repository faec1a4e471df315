import type { PersonRow } from '@/lib/auth/people/person-row'
import { Moment } from '../moment'

/** What a person may do, and when they did something last. */
export function PersonStanding({ person }: { person: PersonRow }) {
  const { role, seenAt, suspendedAt, sessions } = person
  return (
    <ul className="font-ui text-muted flex flex-wrap content-start items-center gap-x-4 gap-y-1 text-sm md:pt-1">
      <li className="border-edge text-ink rounded-full border px-2.5 text-xs/5 font-medium">
        {role ?? 'no role'}
      </li>
      {suspendedAt && (
        <li className="text-danger font-medium">
          Suspended since <Moment value={suspendedAt} />
        </li>
      )}
      <li>
        {seenAt ? (
          <>
            Last seen <Moment value={seenAt} />
          </>
        ) : (
          'Never seen'
        )}
      </li>
      <li>{sessions === 1 ? '1 session' : `${sessions} sessions`}</li>
    </ul>
  )
}
