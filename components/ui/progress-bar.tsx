import { useId } from 'react'

type Props = { label: string; share: number | null }

/** How far something is, in words and as a bar; `share` is 0 to 1, null when nobody knows. */
export function ProgressBar({ label, share }: Props) {
  const id = useId()
  return (
    <div className="font-ui max-w-xl space-y-2 text-sm">
      <label htmlFor={id} className="block">
        {label}
      </label>
      <progress
        id={id}
        max={1}
        {...(share === null ? {} : { value: share })}
        className="bg-rule [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-accent block h-2 w-full appearance-none overflow-hidden rounded-full indeterminate:animate-pulse"
      />
    </div>
  )
}
