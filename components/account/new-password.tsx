import { TextField } from '@/components/ui/field'

/** A password to be; the rules are in lib/auth/password-rules.ts. */
export function NewPassword({ label }: { label: string }) {
  return (
    <TextField
      label={label}
      name="password"
      type="password"
      autoComplete="new-password"
      minLength={8}
      maxLength={128}
      hint="At least 8 characters; 15 or more are better, such as a few words."
      required
    />
  )
}
