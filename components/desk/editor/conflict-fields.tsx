import type { FieldChoice, FieldName } from '@/lib/review/editing/merge'
import type { Picks } from '@/lib/review/editing/settle'
import { fieldPick } from '@/lib/review/editing/settle'
import { ConflictChoice } from './conflict-choice'
import { fieldNames } from './field-names'

type Props = {
  choices: readonly FieldChoice[]
  picks: Picks['fields']
  onPick: (name: FieldName, pick: 'theirs' | 'mine') => void
}

/** Fields that both changed. */
export function ConflictFields({ choices, picks, onPick }: Props) {
  return choices.map(({ name, theirs, mine }) => (
    <ConflictChoice
      key={name}
      name={fieldPick(name)}
      legend={fieldNames[name]}
      options={[
        { value: 'theirs', label: 'Theirs', shown: textOf(theirs) },
        { value: 'mine', label: 'Mine', shown: textOf(mine) },
      ]}
      chosen={picks[name]}
      onChoose={(pick) => onPick(name, pick)}
    />
  ))
}

function textOf(value: string | string[]) {
  const text = typeof value === 'string' ? value : value.join('\n')
  return text || 'Nothing'
}
