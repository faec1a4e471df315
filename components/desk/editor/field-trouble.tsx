import type { Trouble } from './trouble'
import { fieldId } from './trouble-summary'

type Field = NonNullable<Trouble['field']>

/** What is wrong with a field, right below it. */
export function FieldTrouble({ field, troubles }: { field: Field; troubles: readonly Trouble[] }) {
  const trouble = troubles.find((each) => each.field === field)
  return trouble ? (
    <p id={`${fieldId(field)}-trouble`} className="field-trouble">
      {trouble.reason}
    </p>
  ) : null
}

/** What a field says of itself to who listens. */
export function troubled(field: Field, troubles: readonly Trouble[]) {
  const isTroubled = troubles.some((each) => each.field === field)
  return {
    id: fieldId(field),
    ...(isTroubled && { 'aria-invalid': true, 'aria-describedby': `${fieldId(field)}-trouble` }),
  }
}
