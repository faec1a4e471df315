'use client'
import type { ReactNode } from 'react'
import { useVerdictDesk } from '../verdicts/verdict-desk'

type Props = { on: string; label: string; children: ReactNode }

/** A part of a page that is judged on its own: while the focus is in it, the keys are for it. */
export function JudgedSection({ on, label, children }: Props) {
  const { current, setCurrent } = useVerdictDesk()
  return (
    <section
      aria-label={label}
      className="verdict-row border-t-rule space-y-3 border-t"
      data-current={current === on || undefined}
      onFocus={() => setCurrent(on)}
    >
      {children}
    </section>
  )
}
