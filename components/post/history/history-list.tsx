import type { History } from '@/lib/review/history/history'
import { HistoryRow } from './history-row'

/** A post's revisions, the latest first, each with what was decided on it. */
export function HistoryList({ history: { slug, current, entries } }: { history: History }) {
  return (
    <ol className="border-rule divide-rule divide-y border-t">
      {entries.map((entry) => (
        <li key={entry.number} className="py-6">
          <HistoryRow slug={slug} current={current} entry={entry} />
        </li>
      ))}
    </ol>
  )
}
