import type { Element } from 'hast'
import { capital } from '@/components/ui/capital'
import { readChecklist } from '@/lib/content/checklist'

/** A plain list of boxes: to read, and to tick on paper. */
export function Checklist({ tree }: { tree: Element }) {
  return (
    <ul className="checklist">
      {[...readChecklist(tree).entries()].map(([position, item]) => (
        <li key={position}>
          <span className={`block ${capital(item)}`}>{item}</span>
        </li>
      ))}
    </ul>
  )
}
