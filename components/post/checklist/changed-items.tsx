import { capital } from '@/components/ui/capital'
import type { Notice } from './open-checklist'

type Props = { notice: Extract<Notice, { kind: 'changed' }>; onSeen: () => void }

/** What became of a list since it was ticked; the rest is as it was left. */
export function ChangedItems({ notice: { added, removed }, onSeen }: Props) {
  return (
    <details className="checklist-changed">
      <summary>
        Changed since: {added.length} new, {removed.length} gone
      </summary>
      <p>This list has changed since you ticked it. Your other ticks and notes are kept.</p>
      <ItemList name="New" items={added} />
      <ItemList name="Gone" items={removed} />
      <button type="button" onClick={onSeen}>
        Understood
      </button>
    </details>
  )
}

function ItemList({ name, items }: { name: string; items: string[] }) {
  if (items.length === 0) return null
  return (
    <dl>
      <dt>{name}</dt>
      {items.map((item) => (
        <dd key={item} className={capital(item)}>
          {item}
        </dd>
      ))}
    </dl>
  )
}
