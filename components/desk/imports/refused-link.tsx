import type { RunPage } from '@/lib/import/desk/view'

/** The refused items to take away, and what is in that. */
export function RefusedLink({ run: { id, totals } }: { run: RunPage }) {
  if (!totals?.refused) return null
  return (
    <p className="font-ui text-sm">
      <a href={`/desk/imports/${id}/refused`} download className="text-accent underline">
        Download the refused items
      </a>{' '}
      <span className="text-muted">
        as JSON lines, to mend and import again: each with its place and the reason, and with all
        that could be read of it. What could not be read has the beginning of its text, as raw; what
        is not kept any more only its source id.
      </span>
    </p>
  )
}
