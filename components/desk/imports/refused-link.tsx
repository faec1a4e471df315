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
        as JSON lines: lines of a .jsonl file as they were sent, each with its place and the reason,
        to mend and import again; of anything else the source id, the place and the reason.
      </span>
    </p>
  )
}
