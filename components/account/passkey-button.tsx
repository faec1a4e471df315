'use client'
import { useState, useSyncExternalStore } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { hasPasskeys } from './passkeys'

type Props = {
  label: string
  /** Gives null when it worked, or why not as a sentence. */
  act: () => Promise<string | null>
  onDone: () => void
}

/** A button that speaks with the device; there only where a script can. */
export function PasskeyButton({ label, act, onDone }: Props) {
  const [fault, setFault] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const isAble = useSyncExternalStore(never, hasPasskeys, () => false)
  if (!isAble) return null

  const run = async () => {
    setIsBusy(true)
    const said = await act()
    setFault(said)
    setIsBusy(false)
    if (said === null) onDone()
  }
  return (
    <div className="space-y-3">
      <Button onClick={run} disabled={isBusy}>
        {label}
      </Button>
      {fault && <Notice tone="refused">{fault}</Notice>}
    </div>
  )
}

const never = () => () => {}
