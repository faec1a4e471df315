import { DecisionReason } from '@/lib/db/generated/enums'

type Props = { chosen: string; choose: (reason: string) => void }

/** What needs work: one of a few words. */
export function ReasonChips({ chosen, choose }: Props) {
  return (
    <fieldset className="reason-chips">
      <legend className="mb-1 font-medium">What needs work</legend>
      <div className="flex flex-wrap gap-2">
        {Object.values(DecisionReason).map((reason, at) => (
          <label key={reason}>
            <input
              type="radio"
              name="reason"
              value={reason}
              checked={chosen === reason}
              aria-keyshortcuts={String(at + 1)}
              onChange={() => choose(reason)}
            />
            {reason}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
