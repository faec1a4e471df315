import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/field'
import type { Past } from '@/lib/review/editing/past/past'

type Props = { past: Past; from: number; to: number }

/** Chooses any two revisions; a plain form. */
export function PastCompare({ past: { postId, current, entries }, from, to }: Props) {
  const choices = entries.map(
    ({ number }) =>
      [String(number), number === current ? `${number}, current` : `${number}`] as const,
  )
  return (
    <form
      action={`/desk/posts/${postId}/history`}
      className="font-ui flex flex-wrap items-end gap-x-4 gap-y-3 text-sm"
    >
      <SelectField
        label="From revision"
        name="from"
        defaultValue={String(from)}
        choices={choices}
      />
      <SelectField label="to revision" name="to" defaultValue={String(to)} choices={choices} />
      <Button type="submit">Compare</Button>
    </form>
  )
}
