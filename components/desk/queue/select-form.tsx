'use client'
import type { ChangeEvent, ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { CheckField } from '@/components/ui/field'
import { selectPosts } from '@/lib/review/selections/actions'
import { ActOutcome } from '../act-outcome'
import { useAct } from '../use-act'

type Props = { view: string; count: string; children: ReactNode }

/** Posts with a box to tick each (`post-<id>`), and what can be done with them together. */
export function SelectForm({ view, count, children }: Props) {
  const [outcome, submit, pending] = useAct(selectPosts, { status: 'idle' })
  return (
    <form action={submit} className="space-y-4">
      <input type="hidden" name="view" value={view} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="needs-script">
          <CheckField label="Tick all on this page" onChange={tickAll} />
        </div>
        <Button type="submit" name="which" value="ticked" disabled={pending}>
          Select the ticked
        </Button>
        <Button type="submit" name="which" value="all" disabled={pending}>
          Select all {count}
        </Button>
      </div>
      <ActOutcome outcome={outcome} />
      {children}
    </form>
  )
}

function tickAll({ currentTarget: { form, checked } }: ChangeEvent<HTMLInputElement>) {
  const boxes = form?.querySelectorAll<HTMLInputElement>('input[name^="post-"]') ?? []
  for (const box of boxes) box.checked = checked
}
