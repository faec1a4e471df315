import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PastCompare } from '@/components/desk/past/past-compare'
import { PastCompared } from '@/components/desk/past/past-compared'
import { PastHead } from '@/components/desk/past/past-head'
import { PastList } from '@/components/desk/past/past-list'
import { findPastForDesk } from '@/lib/review/editing/past/queries'

type Props = PageProps<'/desk/posts/[id]/history'>

export const metadata: Metadata = { title: 'Revisions' }

export default async function PastPage({ params, searchParams }: Props) {
  const found = await findPastForDesk((await params).id, await searchParams)
  if (!found) notFound()
  const { past, compared, mayRestore } = found
  const { current, entries } = past
  const other = entries.find(({ number }) => number !== current)?.number

  return (
    <div className="max-w-measure font-ui mx-auto box-content space-y-8 px-5 pt-10">
      <PastHead past={past} />
      {other !== undefined && (
        <PastCompare past={past} from={compared?.from ?? current} to={compared?.to ?? other} />
      )}
      {compared && <PastCompared past={past} compared={compared} mayRestore={mayRestore} />}
      <PastList past={past} />
    </div>
  )
}
