import { Moment } from '@/components/desk/moment'
import type { PasskeyRow } from '@/lib/auth/account/account-view'
import { forgetPasskey } from '@/lib/auth/account/actions'
import { ActForm } from './act-form'
import { AddPasskey } from './add-passkey'

type Props = { passkeys: PasskeyRow[]; isConfirmed: boolean }

/** The devices that sign one in without a password. */
export function PasskeyList({ passkeys, isConfirmed }: Props) {
  return (
    <div className="space-y-4">
      <p>A passkey signs you in with your fingerprint, face or device PIN, without a password.</p>
      {passkeys.length > 0 && (
        <ul className="divide-rule border-rule divide-y border-y">
          {passkeys.map(({ id, name, createdAt }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-3">
              <div>
                <p className="font-medium">{name}</p>
                {createdAt && (
                  <p className="font-ui text-muted text-sm">
                    Added <Moment value={createdAt} />
                  </p>
                )}
              </div>
              {isConfirmed && <ActForm act={forgetPasskey} label="Remove" hidden={{ id }} />}
            </li>
          ))}
        </ul>
      )}
      {isConfirmed && <AddPasskey />}
    </div>
  )
}
