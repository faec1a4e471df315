import { Button } from '@/components/ui/button'
import { CheckField, SelectField } from '@/components/ui/field'
import type { QueueView } from '@/lib/review/queue/filter'
import type { KnownTerms } from '@/lib/review/queue/known-terms'
import { flagWords, sortWords, statusWords } from './filter-words'
import { MoreFilters } from './more-filters'
import { TermField } from './term-field'

type Props = { view: QueueView; terms: KnownTerms }

const statuses = Object.entries(statusWords).map(
  ([value, words]) => [value === 'awaiting' ? '' : value, words] as const,
)
const sorts = Object.entries(sortWords).map(
  ([value, words]) => [value === 'oldest' ? '' : value, words] as const,
)

/** What is asked for most, the rest folded: a plain form, whose address is the view. */
export function FilterForm({ view: { filter, sort }, terms }: Props) {
  const { status, human, stack, problem } = filter
  return (
    <form action="/desk" aria-label="Filter the queue" className="space-y-4">
      <div className="grid grid-cols-2 gap-3 sm:gap-4 lg:grid-cols-4">
        <SelectField
          label="Status"
          name="status"
          defaultValue={status === 'awaiting' ? '' : status}
          choices={statuses}
        />
        <TermField label="Stack" name="stack" value={stack} known={terms.stack} />
        <TermField label="Problem" name="problem" value={problem} known={terms.problem} />
        <SelectField
          label="Order"
          name="sort"
          defaultValue={sort === 'oldest' ? '' : sort}
          choices={sorts}
        />
      </div>
      <MoreFilters filter={filter} terms={terms} />
      <div className="flex flex-wrap items-center gap-x-8 gap-y-2">
        <CheckField label={flagWords.human} name="human" value="1" defaultChecked={human} />
        <Button type="submit">Show</Button>
      </div>
    </form>
  )
}
