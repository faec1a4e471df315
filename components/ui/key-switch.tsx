'use client'
import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { areKeysOn, setKeys } from './keys'

/** Switches single keys on and off, here and on every page that this browser opens next. Needs script. */
export function KeySwitch({ children }: { children: ReactNode }) {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current) box.current.checked = areKeysOn()
  }, [])
  return (
    <label className="needs-script flex w-fit items-center gap-3 py-1.5">
      <input
        ref={box}
        type="checkbox"
        defaultChecked
        autoComplete="off"
        onChange={({ target }) => setKeys(target.checked)}
        className="size-5 shrink-0"
      />
      {children}
    </label>
  )
}
