'use client'
import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { KeySwitch } from '@/components/ui/key-switch'

const keys = [
  ['j', 'Next post'],
  ['k', 'Previous post, in the order you saw them'],
  ['a', 'Mark reviewed'],
  ['e', 'Mark expanded'],
  ['1 to 7', 'Choose what needs work'],
  ['r', 'Needs work, for the chosen reason'],
  ['n', 'Write a note; Escape leaves it'],
  ['s', 'Skip: leave it for others'],
  ['u', 'Undo your last decision'],
  ['?', 'These keys'],
] as const

/** The keys of the cockpit, and the way to be without them. */
export function KeyHelp() {
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
