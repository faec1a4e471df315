import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { LedgerFilter } from '@/components/desk/imports/ledger-filter'
import { LedgerList } from '@/components/desk/imports/ledger-list'
import { LedgerPager } from '@/components/desk/imports/ledger-pager'
import { RefusedLink } from '@/components/desk/imports/refused-link'
import { RunActs } from '@/components/desk/imports/run-acts'
import { RunFacts } from '@/components/desk/imports/run-facts'
import { RunProgress } from '@/components/desk/imports/run-progress'
import { runTitle } from '@/components/desk/imports/run-title'
import { RunTrouble } from '@/components/desk/imports/run-trouble'
import { findImport, listLedger } from '@/lib/import/desk/queries'

type Props = PageProps<'/desk/imports/[id]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const run = await findImport((await params).id)
  return { title: run ? `${run.isPreview ? 'Preview' : 'Import'} ${run.id}` : 'Not found' }
}

export default async function ImportPage({ params, searchParams }: Props) {
  const run = await findImport((await params).id)
  if (!run) notFound()
  const { rows, ...place } = await listLedger(run.id, await searchParams)

  return (
    <div className="max-w-wide mx-auto w-full space-y-8 px-5 pt-10">
      <div>
        <Link
          href="/desk/imports"
          className="quiet-link font-ui text-muted inline-block py-2 text-sm"
        >
          All imports
        </Link>
        <h1 className="text-title font-bold tracking-tight wrap-anywhere">{runTitle(run)}</h1>
      </div>
      <RunFacts run={run} />
      {run.progress && (
        <RunProgress runId={run.id} isImport={run.standing === 'running'} initial={run.progress} />
      )}
      <RunTrouble run={run} />
      <RunActs run={run} />
      <section className="space-y-4">
        <h2 className="text-xl font-semibold">
          {run.isPreview ? 'What would become of each item' : 'What became of each item'}
        </h2>
        <LedgerFilter run={run} chosen={place.outcome} />
        <RefusedLink run={run} />
        <LedgerList items={rows} isPreview={run.isPreview} />
        <LedgerPager runId={run.id} {...place} />
      </section>
    </div>
  )
}
