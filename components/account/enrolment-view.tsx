import type { Enrolment } from '@/lib/auth/account/account-view'
import { QrCode } from './qr-code'

/** What to put into an authenticator app: to scan, to type, or to open on the same phone. */
export function EnrolmentView({ enrolment: { key, address, squares } }: { enrolment: Enrolment }) {
  return (
    <div className="space-y-4">
      <p>Scan this with an authenticator app, or type the key into it.</p>
      <QrCode squares={squares} label="The key as a QR code" />
      <p className="font-mono text-sm wrap-anywhere select-all">
        {key.match(/.{1,4}/g)?.join(' ')}
      </p>
      <p>
        <a href={address} className="text-accent underline underline-offset-4">
          Open in an app on this device
        </a>
      </p>
    </div>
  )
}
