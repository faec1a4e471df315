import Link from 'next/link'
import type { RunPage } from '@/lib/import/desk/view'
import { ImportForm } from './import-form'
import { ResumeForm } from './resume-form'
import { RollbackForm } from './rollback-form'

/** What may be done about a run now. */
export function RunActs({ run }: { run: RunPage }) {
  const { id, mayResume, mayRollBack, mayImport, importedAs, totals } = run
  if (importedAs !== null) return <ImportedAs runId={importedAs} />
  if (!mayResume && !mayRollBack && !mayImport) return null
  return (
    <section aria-label="What can be done" className="max-w-xl space-y-5">
      {mayImport && <ImportForm runId={id} />}
      {mayResume && <ResumeForm runId={id} />}
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
