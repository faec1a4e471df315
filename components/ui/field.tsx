import type { ComponentProps } from 'react'

const control =
  'w-full rounded-md border border-edge bg-paper px-3 py-2 text-base text-ink placeholder:text-muted'

type Labelled = { label: string; hint?: string }

/** A line of text with its label. */
export function TextField({ label, hint, ...rest }: ComponentProps<'input'> & Labelled) {
  return (
    <label className="font-ui block text-sm">
      <span className="mb-1 block font-medium">{label}</span>
      <input className={`${control} min-h-10`} {...rest} />
      {hint && <span className="text-muted mt-1 block">{hint}</span>}
    </label>
  )
}

/** Files of one's own with their label. */
export function FileField({ label, hint, ...rest }: ComponentProps<'input'> & Labelled) {
  return (
    <label className="font-ui block text-sm">
      <span className="mb-1 block font-medium">{label}</span>
      <input
        type="file"
        className={`${control} file:border-edge file:bg-panel min-h-10 file:mr-3 file:rounded file:border file:px-3 file:py-1 file:text-sm`}
        {...rest}
      />
      {hint && <span className="text-muted mt-1 block">{hint}</span>}
    </label>
  )
}

/** Several lines of text with their label. */
export function TextArea({ label, hint, ...rest }: ComponentProps<'textarea'> & Labelled) {
  return (
    <label className="font-ui block text-sm">
      <span className="mb-1 block font-medium">{label}</span>
      <textarea className={control} rows={3} {...rest} />
      {hint && <span className="text-muted mt-1 block">{hint}</span>}
    </label>
  )
}

type Choices = { choices: readonly (readonly [value: string, label: string])[] }

/** One of a few values with its label. */
export function SelectField({
  label,
  hint,
  choices,
  ...rest
}: ComponentProps<'select'> & Labelled & Choices) {
  return (
    <label className="font-ui block text-sm">
      <span className="mb-1 block font-medium">{label}</span>
      <select className={`${control} min-h-10`} {...rest}>
        {choices.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      {hint && <span className="text-muted mt-1 block">{hint}</span>}
    </label>
  )
}

/** A yes or no with its label. */
export function CheckField({ label, ...rest }: ComponentProps<'input'> & { label: string }) {
  return (
    <label className="font-ui flex w-fit items-center gap-3 py-1.5 text-sm">
      <input type="checkbox" className="size-5 shrink-0" {...rest} />
      {label}
    </label>
  )
}
