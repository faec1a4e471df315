import { CheckField, SelectField, TextField } from '@/components/ui/field'
import type { QueueFilter } from '@/lib/review/queue/filter'
import type { KnownTerms } from '@/lib/review/queue/known-terms'
import { ageWords, flagWords } from './filter-words'
import { TermField } from './term-field'

type Props = { filter: QueueFilter; terms: KnownTerms }

/** The filters that are needed now and then; open while one of them is in use. */
export function MoreFilters({ filter, terms }: Props) {
  const { tool, difficulty, age, below, contradictions, mine, due, second, covered, wrong } = filter
  const isUsed = [tool, difficulty, age, below].some((value) => value !== null)
  const flags = { contradictions, mine, due, second, covered, wrong }
  return (
    <details open={isUsed || Object.values(flags).includes(true)}>
      <summary className="font-ui w-fit py-2 text-sm font-medium">More filters</summary>
      <div className="mt-2 grid grid-cols-2 gap-3 sm:gap-4 lg:grid-cols-4">
        <TermField label="Tool" name="tool" value={tool} known={terms.tool} />
        <TermField
          label="Difficulty"
          name="difficulty"
          value={difficulty}
          known={terms.difficulty}
        />
        <SelectField
          label="Last review"
          name="age"
          defaultValue={age ?? ''}
          choices={[['', 'Whenever'], ...ageChoices(age)]}
        />
        <TextField
          label="Score below"
          name="below"
          type="number"
          min={1}
          max={100}
          defaultValue={below ?? ''}
        />
      </div>
      <div className="mt-3 flex flex-wrap gap-x-8 gap-y-1">
        <CheckField
          label={flagWords.contradictions}
          name="contradictions"
          value="1"
          defaultChecked={contradictions}
        />
        <CheckField label={flagWords.mine} name="mine" value="1" defaultChecked={mine} />
        <CheckField label={flagWords.due} name="due" value="1" defaultChecked={due} />
        <CheckField label={flagWords.second} name="second" value="1" defaultChecked={second} />
        <CheckField label={flagWords.covered} name="covered" value="1" defaultChecked={covered} />
        <CheckField label={flagWords.wrong} name="wrong" value="1" defaultChecked={wrong} />
      </div>
    </details>
  )
}

/** An address may ask for any number of days: it is kept when the form is sent again. */
function ageChoices(age: QueueFilter['age']): [string, string][] {
  const choices: [string, string][] = Object.entries(ageWords)
  return age === null || choices.some(([value]) => value === String(age))
    ? choices
    : [...choices, [String(age), `Over ${age} days ago`]]
}
