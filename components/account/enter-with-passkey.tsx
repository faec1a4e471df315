'use client'
import { PasskeyButton } from './passkey-button'
import { enterWithPasskey } from './passkeys'

/** The way in without a password; then on to `to`. */
export function EnterWithPasskey({ to }: { to: string }) {
  return (
    <PasskeyButton
      label="Use a passkey instead"
      act={enterWithPasskey}
      // Not by the router: what it kept of the desk was made for a visitor.
      onDone={() => location.assign(to)}
    />
  )
}
