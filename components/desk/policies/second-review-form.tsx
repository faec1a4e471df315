import { ActForm } from '@/components/account/act-form'
import { TextField } from '@/components/ui/field'
import { setSecondReviewShare } from '@/lib/review/policies/actions'

/** How many of a hundred reviews a second person repeats. */
export function SecondReviewForm({ share }: { share: number }) {
  return (
    <ActForm act={setSecondReviewShare} label="Save" look="primary">
      <div className="max-w-60">
        <TextField
          label="Of a hundred reviews"
          name="share"
          type="number"
          min={0}
          max={100}
          step={1}
          required
          defaultValue={share}
          hint="0 for none, 100 for all."
        />
      </div>
    </ActForm>
  )
}
