import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { BulkForm } from '@/components/desk/changes/bulk-form'
import { ReviewTogether } from '@/components/desk/changes/review-together'
import { SelectionFacts } from '@/components/desk/changes/selection-facts'
import { count } from '@/components/ui/count'
import { Notice } from '@/components/ui/notice'
import { findSelectionToChange } from '@/lib/review/changes/queries'

export const metadata: Metadata = { title: 'Selection' }

export default async function SelectionPage({ params }: PageProps<'/desk/selections/[id]'>) {
  const found = await findSelectionToChange((await params).id)
  if (!found) notFound()
  const { selection, moves, together, change } = found

  return (
    <div className="max-w-wide mx-auto w-full space-y-8 px-5 pt-10">
      <h1 className="text-title font-bold tracking-tight">
        {count(selection.count, 'post')} selected
      </h1>
      <SelectionFacts selection={selection} />
      {change ? (
        <Notice>
          This selection was acted on already:{' '}
          <Link href={`/desk/changes/${change.id}`} prefetch={false} className="underline">
            see what became of it
          </Link>
          .
        </Notice>
      ) : (
        <>
          <ReviewTogether together={together} />
          <BulkForm selectionId={selection.id} moves={moves} />
        </>
      )}
    </div>
  )
}
