import { TextField } from '@/components/ui/field'

/** A one-time code: phones offer it, and nothing else is filled in. */
export function CodeField({ label, hint }: { label: string; hint?: string }) {
  return (
    <TextField
      label={label}
      name="code"
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={100}
      required
      {...(hint ? { hint } : {})}
    />
  )
}
