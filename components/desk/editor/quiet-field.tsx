import type { ComponentProps } from 'react'

type Props = ComponentProps<'input'> & { label: string }

/** A line that belongs to a block: small, under its label. */
export function QuietField({ label, ...rest }: Props) {
  return (
    <label className="quiet-field">
      <span>{label}</span>
      <input {...rest} />
    </label>
  )
}
