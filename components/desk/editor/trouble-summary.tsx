import { Notice } from '@/components/ui/notice'
import type { Trouble } from './trouble'

type Props = { troubles: readonly Trouble[]; onGo: (field: Trouble['field']) => void }

/** All that stands in the way of saving, each with the way to its field. */
export function TroubleSummary({ troubles, onGo }: Props) {
  if (troubles.length === 0) return null
  return (
    <Notice tone="refused">
      <ul>
        {troubles.map(({ field, reason }) => (
          <li key={reason}>
            {field === null ? (
              reason
            ) : (
              <a
                href={`#${fieldId(field)}`}
                className="underline"
                onClick={(event) => {
                  event.preventDefault()
                  onGo(field)
                }}
              >
                {reason}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** The id of a field that something may be wrong with. */
export const fieldId = (field: NonNullable<Trouble['field']>) => `edit-${field}`
