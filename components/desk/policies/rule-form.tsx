'use client'
import { Said } from '@/components/account/act-form'
import { Button } from '@/components/ui/button'
import { CheckField, SelectField } from '@/components/ui/field'
import type { RevisionStatus } from '@/lib/posts/post'
import { setRule } from '@/lib/review/policies/actions'
import type { Policies } from '@/lib/review/policies/policies'
import { useAct } from '../use-act'
import { moveName } from './move-name'

type Props = {
  from: RevisionStatus
  to: RevisionStatus
  rule: Policies['rules'][number] | null
}

const choices = [
  ['', 'Nobody'],
  ['reviewer', 'Reviewers, editors and admins'],
  ['editor', 'Editors and admins'],
  ['admin', 'Admins'],
] as const

/** Who may make one move, and what they must say: folded, but for what came of it. */
export function RuleForm({ from, to, rule }: Props) {
  const [outcome, submit, pending] = useAct(setRule, { status: 'idle' })
  const role = rule?.role ?? ''
  const name = moveName(from, to)
  return (
    <details open={outcome.status !== 'idle'}>
      <summary className="text-accent py-2">
        Change<span className="sr-only"> {name}</span>
      </summary>
      <form action={submit} aria-label={name} className="max-w-md space-y-3 pt-2 pb-5">
        <input type="hidden" name="from" value={from} />
        <input type="hidden" name="to" value={to} />
        {/* The key brings what was saved into a form that React sets back to where it began. */}
        <SelectField key={role} label="Who may" name="role" choices={choices} defaultValue={role} />
        <CheckField
          label="A note is required"
          name="noteRequired"
          value="1"
          defaultChecked={rule?.noteRequired ?? false}
        />
        <CheckField
          label="A reason is required"
          name="reasonRequired"
          value="1"
          defaultChecked={rule?.reasonRequired ?? false}
        />
        <Button type="submit" disabled={pending}>
          Save
        </Button>
        <Said outcome={outcome} />
      </form>
    </details>
  )
}
