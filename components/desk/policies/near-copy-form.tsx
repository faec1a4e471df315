import { ActForm } from '@/components/account/act-form'
import { SelectField } from '@/components/ui/field'
import { setNearCopies } from '@/lib/review/policies/actions'
import type { Policies } from '@/lib/review/policies/policies'

const choices = [
  ['canonical', 'Keep the one that stands for them'],
  ['noindex', 'Do not keep them'],
] as const

/** What search engines are told of near copies. */
export function NearCopyForm({ current }: { current: Policies['nearCopies'] }) {
  return (
    <ActForm act={setNearCopies} label="Save" look="primary">
      <div className="max-w-80">
        {/* The key brings what was saved into a form that React sets back to where it began. */}
        <SelectField
          key={current}
          label="Near copies tell search engines"
          name="nearCopies"
          choices={choices}
          defaultValue={current}
        />
      </div>
    </ActForm>
  )
}
