'use client'
import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { KeySwitch } from '@/components/ui/key-switch'

type Props = {
  /** Each key, or how it is named, and what it does. */
  keys: readonly (readonly [key: string, does: string])[]
}

/** The keys of a page, and the way to be without them. */
export function KeyHelp({ keys }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <>
      <Button
        aria-keyshortcuts="?"
        className="needs-script max-sm:px-2"
        onClick={() => dialog.current?.showModal()}
      >
        Keys
      </Button>
      <dialog ref={dialog} aria-labelledby="keys-title" className="cockpit-keys">
        <h2 id="keys-title" className="mb-4 text-base font-semibold">
          Keys
        </h2>
        <dl>
          {keys.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <KeySwitch>Keys do this, and / leads to the search</KeySwitch>
        <form method="dialog" className="mt-4">
          <Button type="submit" look="primary">
            Close
          </Button>
        </form>
      </dialog>
    </>
  )
}
