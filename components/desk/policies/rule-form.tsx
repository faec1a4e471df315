import { ActForm } from '@/components/account/act-form'
import { CheckField, SelectField } from '@/components/ui/field'
import type { RevisionStatus } from '@/lib/posts/post'
import { setRule } from '@/lib/review/policies/actions'
import type { Policies } from '@/lib/review/policies/policies'

type Rule = Policies['rules'][number]
type Props = { from: RevisionStatus; to: RevisionStatus; rule: Rule | null }

const choices = [
  ['', 'Nobody'],
  ['reviewer', 'Reviewers, editors and admins'],
  ['editor', 'Editors and admins'],
  ['admin', 'Admins'],
] as const

/** Who may make one move, and what they must say. */
export function RuleForm({ from, to, rule }: Props) {
  const role = rule?.role ?? ''
  return (
    <ActForm act={setRule} label="Save" hidden={{ from, to }}>
      <fieldset className="space-y-3">
        <legend className="mb-2 font-semibold">{moveName(from, to)}</legend>
        {/* The key brings what was saved into a form that React sets back to where it began. */}
        <SelectField key={role} label="Who may" name="role" choices={choices} defaultValue={role} />
        <div className="flex flex-wrap gap-x-6">
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
        </div>
      </fieldset>
    </ActForm>
  )
}

/** A move in words. */
export function moveName(from: RevisionStatus, to: RevisionStatus) {
  if (to === 'drafted') return `${from} → needs work`
  return from === to ? `${from} → ${to} again` : `${from} → ${to}`
}
