import type { ComponentProps } from 'react'
import { useId } from 'react'
import { GrowArea } from './grow-area'

type Labelled = { label: string }

/** A line that belongs to a block: small, under its label. */
export function QuietField({ label, ...rest }: ComponentProps<'input'> & Labelled) {
  return (
    <label className="quiet-field">
      <span>{label}</span>
      <input {...rest} />
    </label>
  )
}

type WordsProps = Labelled & { value: string; onWrite: (value: string) => void }

/** The same for a sentence that may be long: all of it is seen, and it stays one line of text. */
export function QuietWords({ label, value, onWrite }: WordsProps) {
  const id = useId()
  return (
    <div className="quiet-field">
      <label htmlFor={id}>{label}</label>
      <GrowArea
        id={id}
        value={value}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        onChange={({ target }) => onWrite(target.value.replaceAll('\n', ' '))}
      />
    </div>
  )
}
