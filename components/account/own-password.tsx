import { TextField } from '@/components/ui/field'

/** The password one has, asked again before something that a stranger at an open desk must not do. */
export function OwnPassword() {
  return (
    <TextField
      label="Your password"
      name="current"
      type="password"
      autoComplete="current-password"
      required
    />
  )
}
