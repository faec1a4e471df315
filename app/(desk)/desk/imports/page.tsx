import type { Metadata } from 'next'
import { OlderRuns } from '@/components/desk/imports/older-runs'
import { RunList } from '@/components/desk/imports/run-list'
import { UploadForm } from '@/components/desk/imports/upload-form'
import { Notice } from '@/components/ui/notice'
import { listImports } from '@/lib/import/desk/queries'

export const metadata: Metadata = { title: 'Imports' }

export default async function ImportsPage({ searchParams }: PageProps<'/desk/imports'>) {
  const { before, refused } = await searchParams
  const { rows, next, refusal, isFree } = await listImports({ before, refused })

  return (
    <div className="max-w-wide mx-auto w-full space-y-12 px-5 pt-10">
      <h1 className="text-title font-bold tracking-tight">Imports</h1>
      <section className="space-y-5">
        <h2 className="text-xl font-semibold">Import files</h2>
        {refusal && <Notice tone="refused">{refusal}</Notice>}
        {!isFree && <Notice>An import is running. Another can start when it has ended.</Notice>}
        <UploadForm />
      </section>
      <section>
        <h2 className="mb-5 text-xl font-semibold">Earlier imports and previews</h2>
        <RunList runs={rows} />
        <OlderRuns isStart={before === undefined} next={next} />
      </section>
    </div>
  )
}
