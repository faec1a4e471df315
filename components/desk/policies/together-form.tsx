import { ActForm } from '@/components/account/act-form'
import { SelectField } from '@/components/ui/field'
import { setReviewTogether } from '@/lib/review/policies/actions'
import type { Policies } from '@/lib/review/policies/policies'

const choices = [
  ['no', 'None: each by its own decision'],
  ['covered', 'With every block approved'],
  ['any', 'Any'],
] as const

/** Which posts of a selection may be reviewed at once. */
export function TogetherForm({ current }: { current: Policies['reviewTogether'] }) {
  return (
    <ActForm act={setReviewTogether} label="Save" look="primary">
      <div className="max-w-80">
        {/* The key brings what was saved into a form that React sets back to where it began. */}
        <SelectField
          key={current}
          label="Posts that may be reviewed together"
          name="reviewTogether"
          choices={choices}
          defaultValue={current}
        />
      </div>
    </ActForm>
  )
}
