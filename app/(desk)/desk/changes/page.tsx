import type { Metadata } from 'next'
import { ChangeList } from '@/components/desk/changes/change-list'
import { OlderChanges } from '@/components/desk/changes/older-changes'
import { listChanges } from '@/lib/review/changes/queries'

export const metadata: Metadata = { title: 'Changes' }

export default async function ChangesPage({ searchParams }: PageProps<'/desk/changes'>) {
  const { rows, next, isStart } = await listChanges(await searchParams)

  return (
    <div className="max-w-wide mx-auto w-full px-5 pt-10">
      <h1 className="text-title mb-2 font-bold tracking-tight">Changes</h1>
      <p className="text-muted mb-8">
        Every decision, newest first. What is recent enough can be taken back for 30 days.
      </p>
      <ChangeList changes={rows} />
      <OlderChanges isStart={isStart} next={next} />
    </div>
  )
}
