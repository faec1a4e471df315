import { TextField } from '@/components/ui/field'
import type { KnownTerm } from '@/lib/review/queue/known-terms'

type Props = { label: string; name: string; value: string | null; known: KnownTerm[] }

/** A name to type, with those that are used most to choose from. */
export function TermField({ label, name, value, known }: Props) {
  const list = `known-${name}`
  return (
    <div>
      <TextField label={label} name={name} list={list} maxLength={120} defaultValue={value ?? ''} />
      <datalist id={list}>
        {known.map((term) => (
          <option key={term.value} value={term.value}>
            {term.name}
          </option>
        ))}
      </datalist>
    </div>
  )
}
