'use client'
import { useRouter } from 'next/navigation'
import { PasskeyButton } from './passkey-button'
import { makePasskey } from './passkeys'

export function AddPasskey() {
  const router = useRouter()
  return <PasskeyButton label="Add a passkey" act={makePasskey} onDone={() => router.refresh()} />
}
