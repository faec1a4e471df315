import { Moment } from '@/components/desk/moment'
import type { SessionRow } from '@/lib/auth/account/account-view'
import { endOtherSessions, endSession } from '@/lib/auth/account/actions'
import { ActForm } from './act-form'
import { deviceName } from './device-name'

type Props = { sessions: SessionRow[]; isConfirmed: boolean }

/** Where one is signed in, with a way to end each. */
export function SessionList({ sessions, isConfirmed }: Props) {
  return (
    <div className="space-y-5">
      <ul className="divide-rule border-rule divide-y border-y">
        {sessions.map((session) => (
          <li key={session.id} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <div>
              <p className="font-medium">{deviceName(session.userAgent)}</p>
              <p className="font-ui text-muted text-sm">
                Since <Moment value={session.createdAt} />
                {session.ipAddress && `, from ${session.ipAddress}`}
              </p>
            </div>
            {session.isCurrent && <p className="font-ui text-muted text-sm">This one</p>}
            {!session.isCurrent && isConfirmed && (
              <ActForm act={endSession} label="End" hidden={{ id: session.id }} />
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && isConfirmed && (
        <ActForm act={endOtherSessions} label="End all others" />
      )}
    </div>
  )
}
