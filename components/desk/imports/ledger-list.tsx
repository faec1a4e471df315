import Link from 'next/link'
import { capital } from '@/components/ui/capital'
import type { ImportOutcome } from '@/lib/db/generated/enums'
import type { ItemRow } from '@/lib/import/desk/view'

const words = {
  created: 'created',
  updated: 'updated',
  unchanged: 'unchanged',
  conflicting: 'conflicting',
  refused: 'refused',
  setAside: 'set aside',
} as const satisfies Record<ImportOutcome, string>

/** What became of each item, in the order they were read. */
export function LedgerList({ items }: { items: ItemRow[] }) {
  if (items.length === 0) return <p className="text-muted">No item so far.</p>
  return (
    <ol className="divide-rule border-rule divide-y border-y">
      {items.map((item) => (
        <li key={item.id} className="py-3">
          <Item item={item} />
        </li>
      ))}
    </ol>
  )
}

function Item({ item: { where, sourceId, outcome, reason, post } }: { item: ItemRow }) {
  return (
    <div className="grid gap-x-8 gap-y-1 md:grid-cols-[7rem_minmax(0,1fr)]">
      <p
        data-outcome={outcome}
        className="font-ui data-[outcome=conflicting]:text-danger data-[outcome=refused]:text-danger text-sm font-medium md:pt-0.5"
      >
        {words[outcome]}
      </p>
      <div className="min-w-0 wrap-anywhere">
        {post && (
          <Link
            href={`/desk/posts/${post.id}`}
            prefetch={false}
            className={`quiet-link block ${capital(post.title)}`}
          >
            {post.title}
          </Link>
        )}
        {reason && <p>{reason}</p>}
        <p className="font-ui text-muted text-sm">
          {where}
          {sourceId && `, source id ${sourceId}`}
        </p>
      </div>
    </div>
  )
}
