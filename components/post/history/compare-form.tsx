import { Button } from '@/components/ui/button'

type Props = {
  /** Where it leads, with `from` and `to`. */
  action: string
  latest: number
  from: number
  to: number
}

/** Chooses any two revisions; a plain form, so that the page stays the same for everybody. */
export function CompareForm({ action, latest, from, to }: Props) {
  return (
    <form action={action} className="font-ui mb-8 flex flex-wrap items-end gap-x-4 gap-y-3 text-sm">
      <NumberField name="from" label="From revision" most={latest} value={from} />
      <NumberField name="to" label="to revision" most={latest} value={to} />
      <Button type="submit">Compare</Button>
    </form>
  )
}

type FieldProps = { name: string; label: string; most: number; value: number }

function NumberField({ name, label, most, value }: FieldProps) {
  return (
    <label className="space-y-1">
      <span className="text-muted block">{label}</span>
      <input
        type="number"
        name={name}
        min={1}
        max={most}
        required
        defaultValue={value}
        className="border-edge bg-paper min-h-10 w-28 rounded-md border px-3"
      />
    </label>
  )
}
