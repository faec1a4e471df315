import { Button } from '@/components/ui/button'
import { SelectField, TextField } from '@/components/ui/field'
import type { Wanted } from '@/lib/review/blocks/wanted'
import { kindWords } from './kind-words'

const shows = [
  ['', 'To read'],
  ['approved', 'Approved'],
  ['wrong', 'Wrong'],
] as const
const orders = [
  ['', 'Unlocks most posts'],
  ['posts', 'Reaches most posts'],
] as const
const kinds = [['', 'Any kind'], ...Object.entries(kindWords)] as const

/** Which text is listed: a plain form, whose address is the list. */
export function BlocksFilter({ wanted: { show, order, words, kind } }: { wanted: Wanted }) {
  return (
    <form action="/desk/blocks" aria-label="Which text" className="space-y-3">
      <div className="grid grid-cols-2 gap-3 sm:gap-4 lg:grid-cols-4">
        <SelectField
          label="Show"
          name="show"
          defaultValue={show === 'open' ? '' : show}
          choices={shows}
        />
        <SelectField
          label="Order"
          name="order"
          defaultValue={order === 'unlocks' ? '' : order}
          choices={orders}
        />
        <SelectField label="Kind" name="kind" defaultValue={kind ?? ''} choices={kinds} />
        <TextField
          label="Words"
          name="words"
          type="search"
          maxLength={200}
          defaultValue={words ?? ''}
        />
      </div>
      <Button type="submit">Show</Button>
    </form>
  )
}
