import { TitleLink } from '@/components/ui/title-link'
import type { ItemRow } from '@/lib/import/desk/view'
import { outcomeWords } from './outcome-words'

/** What became of each item, or would become of it, in the order they were read. */
export function LedgerList({ items, isPreview }: { items: ItemRow[]; isPreview: boolean }) {
  const words = outcomeWords(isPreview)
  if (items.length === 0) return <p className="text-muted">No item so far.</p>
  return (
    <ol className="divide-rule border-rule divide-y border-y">
      {items.map((item) => (
        <li key={item.id} className="py-3">
          <Item item={item} word={words[item.outcome]} />
        </li>
      ))}
    </ol>
  )
}

function Item({ item, word }: { item: ItemRow; word: string }) {
  const { where, sourceId, outcome, reason, post, slug } = item
  return (
    <div className="grid gap-x-8 gap-y-1 md:grid-cols-[7rem_minmax(0,1fr)]">
      <p
        data-outcome={outcome}
        className="font-ui data-[outcome=conflicting]:text-danger data-[outcome=refused]:text-danger text-sm font-medium md:pt-0.5"
      >
        {word}
      </p>
      <div className="min-w-0 wrap-anywhere">
        {post && <TitleLink href={`/desk/posts/${post.id}`} title={post.title} />}
        {!post && slug && <p>/posts/{slug}</p>}
        {reason && <p>{reason}</p>}
        <p className="font-ui text-muted text-sm">
          {where}
          {sourceId && `, source id ${sourceId}`}
        </p>
      </div>
    </div>
  )
}
