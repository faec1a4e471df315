import Link from 'next/link'
import { ActForm } from '@/components/account/act-form'
import { importPreviewed, resumeRun, stopRun } from '@/lib/import/desk/actions'
import type { RunPage } from '@/lib/import/desk/view'
import { RollbackForm } from './rollback-form'

/** What may be done about a run now. */
export function RunActs({ run }: { run: RunPage }) {
  const { id, mayStop, mayResume, mayRollBack, mayImport, importedAs, totals } = run
  if (importedAs !== null) return <ImportedAs runId={importedAs} />
  if (!mayStop && !mayResume && !mayRollBack && !mayImport) return null
  const hidden = { runId: String(id) }
  return (
    <section aria-label="What can be done" className="max-w-xl space-y-5">
      {mayImport && (
        <ActForm act={importPreviewed} label="Import this" look="primary" hidden={hidden}>
          <p>Nothing was changed so far. The same files can be imported as they were uploaded.</p>
        </ActForm>
      )}
      {mayStop && (
        <ActForm act={stopRun} label="Stop" hidden={hidden}>
          <p>What is imported so far stays. It can be resumed or taken back afterwards.</p>
        </ActForm>
      )}
      {mayResume && (
        <ActForm act={resumeRun} label="Resume" look="primary" hidden={hidden}>
          <p>It goes on after the last item that was done; nothing is done twice.</p>
        </ActForm>
      )}
      {mayRollBack && totals && <RollbackForm runId={id} totals={totals} />}
    </section>
  )
}

function ImportedAs({ runId }: { runId: number }) {
  return (
    <p>
      These files were imported since:{' '}
      <Link href={`/desk/imports/${runId}`} prefetch={false} className="text-accent underline">
        import {runId}
      </Link>
      .
    </p>
  )
}
