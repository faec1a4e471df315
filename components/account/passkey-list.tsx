import { Moment } from '@/components/desk/moment'
import type { PasskeyRow } from '@/lib/auth/account/account-view'
import { forgetPasskey } from '@/lib/auth/account/actions'
import { ActForm } from './act-form'
import { AddPasskey } from './add-passkey'

/** The devices that sign one in without a password. */
export function PasskeyList({ passkeys }: { passkeys: PasskeyRow[] }) {
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
              <ActForm act={forgetPasskey} label="Remove" hidden={{ id }} />
            </li>
          ))}
        </ul>
      )}
      <AddPasskey />
    </div>
  )
}
