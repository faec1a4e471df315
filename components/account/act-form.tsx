'use client'
import type { ReactNode } from 'react'
import { useAct } from '@/components/desk/use-act'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Outcome } from '@/lib/auth/outcome'
import { OnceOnly } from './once-only'

type Props = {
  act: (previous: Outcome, form: FormData) => Promise<Outcome>
  /** What the button says. */
  label: string
  look?: 'primary' | 'plain'
  hidden?: Record<string, string>
  children?: ReactNode
}

/** One act with its fields: a plain form before its script is there, and what came of it below. */
export function ActForm({ act, label, look = 'plain', hidden = {}, children }: Props) {
  const [outcome, submit, pending] = useAct(act, { status: 'idle' })
  return (
    <form action={submit} className="space-y-3">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <Button type="submit" look={look} disabled={pending}>
        {label}
      </Button>
      <Said outcome={outcome} />
    </form>
  )
}

/** What an act came to. */
export function Said({ outcome }: { outcome: Outcome }) {
  if (outcome.status === 'idle') return null
  if (outcome.status === 'refused') return <Notice tone="refused">{outcome.reason}</Notice>
  return (
    <>
      <Notice tone="done">{outcome.message}</Notice>
      {outcome.once && <OnceOnly lines={outcome.once} />}
    </>
  )
}
