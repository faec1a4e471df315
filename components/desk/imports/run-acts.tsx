import type { RunPage } from '@/lib/import/desk/view'
import { ResumeForm } from './resume-form'
import { RollbackForm } from './rollback-form'

/** What may be done about a run now. */
export function RunActs({ run: { id, mayResume, mayRollBack, totals } }: { run: RunPage }) {
  if (!mayResume && !mayRollBack) return null
  return (
    <section aria-label="What can be done" className="max-w-xl space-y-5">
      {mayResume && <ResumeForm runId={id} />}
      {mayRollBack && totals && <RollbackForm runId={id} totals={totals} />}
    </section>
  )
}
