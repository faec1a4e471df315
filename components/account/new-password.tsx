import { TextField } from '@/components/ui/field'

/** A password to be; the rule is `Password` in lib/auth/credentials.ts. */
export function NewPassword({ label }: { label: string }) {
  return (
    <TextField
      label={label}
      name="password"
      type="password"
      autoComplete="new-password"
      minLength={8}
      maxLength={128}
      hint="At least 8 characters; a few words are better than one."
      required
    />
  )
}
