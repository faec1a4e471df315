import { SelectField } from '@/components/ui/field'
import { DecisionReason } from '@/lib/db/generated/enums'

const choices = [
  ['', 'Nothing'],
  ...Object.values(DecisionReason).map((reason) => [reason, reason] as const),
] as const

/** Why posts need work. */
export function ReasonField({ chosen }: { chosen: string | undefined }) {
  return (
    <SelectField
      label="What needs work"
      name="reason"
      defaultValue={chosen ?? ''}
      choices={choices}
    />
  )
}
