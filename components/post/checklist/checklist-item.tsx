import { capital } from '@/components/ui/capital'
import type { Entry } from './entry'
import { ItemNote } from './item-note'

type Props = { entry: Entry; locked: boolean; onChange: (change: Partial<Entry>) => void }

/** One box with its note. What was shared is locked until it is one's own. */
export function ChecklistItem({ entry: { text, done, note }, locked, onChange }: Props) {
  return (
    <li>
      <label>
        <input
          type="checkbox"
          autoComplete="off"
          checked={done}
          disabled={locked}
          onChange={({ target }) => onChange({ done: target.checked })}
        />
        <span className={capital(text)}>{text}</span>
      </label>
      <ItemNote
        of={text}
        note={note}
        locked={locked}
        onChange={(changed) => onChange({ note: changed })}
      />
    </li>
  )
}
