import { DecisionReason } from '@/lib/db/generated/enums'

type Props = {
  legend?: string
  chosen: string
  choose: (reason: string) => void
  /** Whether the keys from 1 on choose here. */
  hasKeys?: boolean
}

/** What needs work: one of a few words. */
export function ReasonChips({ legend = 'What needs work', chosen, choose, hasKeys = true }: Props) {
  return (
    <fieldset className="reason-chips">
      <legend className="mb-1 font-medium">{legend}</legend>
      <div className="flex flex-wrap gap-2">
        {Object.values(DecisionReason).map((reason, at) => (
          <label key={reason}>
            <input
              type="radio"
              name="reason"
              value={reason}
              checked={chosen === reason}
              aria-keyshortcuts={hasKeys ? String(at + 1) : undefined}
              onChange={() => choose(reason)}
            />
            {reason}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
