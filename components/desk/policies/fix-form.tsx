import { ActForm } from '@/components/account/act-form'
import { SelectField } from '@/components/ui/field'
import { setFixKeepsReview } from '@/lib/review/policies/actions'

const choices = [
  ['no', 'Are to be reviewed again'],
  ['yes', 'Stay reviewed'],
] as const

/** Whether reviewed posts stay reviewed when a block of them is fixed everywhere. */
export function FixForm({ keepsReview }: { keepsReview: boolean }) {
  const current = keepsReview ? 'yes' : 'no'
  return (
    <ActForm act={setFixKeepsReview} label="Save" look="primary">
      <div className="max-w-80">
        {/* The key brings what was saved into a form that React sets back to where it began. */}
        <SelectField
          key={current}
          label="Reviewed posts with a fixed block"
          name="fixKeepsReview"
          choices={choices}
          defaultValue={current}
        />
      </div>
    </ActForm>
  )
}
