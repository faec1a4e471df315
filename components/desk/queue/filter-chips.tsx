import Link from 'next/link'
import { narrowings } from './filter-words'
import { queuePath } from './queue-path'

/** What the queue is narrowed to, each part with a way out of it. */
export function FilterChips({ view }: { view: string }) {
  const parts = narrowings(view)
  if (parts.length === 0) return null
  return (
    <ul aria-label="Filters in use" className="font-ui flex flex-wrap gap-2 text-sm">
      {parts.map(({ words, without }) => (
        <li key={words}>
          <Link
            href={queuePath(without)}
            prefetch={false}
            className="border-edge bg-panel hover:border-accent hover:text-accent inline-flex min-h-8 max-w-full items-center gap-2 rounded-full border px-3 py-1 wrap-anywhere"
          >
            <span className="sr-only">Remove the filter </span>
            {words}
            <span aria-hidden>×</span>
          </Link>
        </li>
      ))}
      <li>
        <Link
          href="/desk"
          prefetch={false}
          className="quiet-link text-muted inline-flex min-h-8 items-center px-2 py-1"
        >
          Clear all
        </Link>
      </li>
    </ul>
  )
}
