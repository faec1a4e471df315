import type { RunPage } from '@/lib/import/desk/view'

/** The refused items to take away. Says what is in it: the ledger keeps no items, only what became of them. */
export function RefusedLink({ run: { id, totals } }: { run: RunPage }) {
  if (!totals?.refused) return null
  return (
    <p className="font-ui text-sm">
      <a href={`/desk/imports/${id}/refused`} download className="text-accent underline">
        Download the refused items
      </a>{' '}
      <span className="text-muted">
        as JSON lines: source id, where it stands, and why. Mend them at the source and import that
        again.
      </span>
    </p>
  )
}
