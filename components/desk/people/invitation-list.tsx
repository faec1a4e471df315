import { ActForm } from '@/components/account/act-form'
import { withdrawInvitation } from '@/lib/auth/people/actions'
import type { InvitationRow } from '@/lib/auth/people/person-row'
import { Moment } from '../moment'

/** Links that nobody has used yet. */
export function InvitationList({ invitations }: { invitations: InvitationRow[] }) {
  return (
    <ul className="divide-rule border-rule divide-y border-y">
      {invitations.map(({ id, email, role, isExpired, expiresAt, invitedBy }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-3">
          <div>
            <p className="font-medium wrap-anywhere">{email}</p>
            <p className="font-ui text-muted text-sm">
              As {role}, {invitedBy ? `by ${invitedBy}` : 'from the command line'};{' '}
              {isExpired ? 'expired' : 'until'} <Moment value={expiresAt} />
            </p>
          </div>
          <ActForm
            act={withdrawInvitation}
            label={`Withdraw`}
            hidden={{ invitationId: String(id) }}
          />
        </li>
      ))}
    </ul>
  )
}
