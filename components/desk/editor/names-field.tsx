import { useId } from 'react'
import { GrowArea } from './grow-area'

type Props = {
  label: string
  field: string
  hint?: string
  names: readonly string[]
  onChange: (names: string[]) => void
}

/** Names, one a line. */
export function NamesField({ label, field, hint, names, onChange }: Props) {
  const id = useId()
  const value = names.join('\n')
  return (
    <div className="font-ui text-sm">
      <label htmlFor={id} className="mb-1 block font-medium">
        {label}
      </label>
      <GrowArea
        id={id}
        className="boxed"
        name={field}
        value={value}
        onChange={({ target }) => onChange(target.value.split('\n'))}
      />
      {hint && <span className="text-muted mt-1 block">{hint}</span>}
    </div>
  )
}
