import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FixForm } from '@/components/desk/fixes/fix-form'
import { FixUses } from '@/components/desk/fixes/fix-uses'
import { BlockView } from '@/components/post/block-view'
import { count } from '@/components/ui/count'
import { Notice } from '@/components/ui/notice'
import { findFix } from '@/lib/review/fixes/queries'

export const metadata: Metadata = { title: 'Fix everywhere' }

export default async function FixPage({
  params,
  searchParams,
}: PageProps<'/desk/blocks/fix/[id]'>) {
  const [{ id }, { by, remove }] = await Promise.all([params, searchParams])
  const fix = await findFix(id, by, remove)
  if (!fix) notFound()
  const { blockId, shown, edit, uses, keepsReview, given } = fix

  return (
    <div className="max-w-wide mx-auto w-full space-y-10 px-5 pt-10">
      <h1 className="text-title font-bold tracking-tight">Fix everywhere</h1>
      <section aria-labelledby="now" className="space-y-3">
        <h2 id="now" className="text-xl font-semibold">
          What {count(uses.posts, 'post')} {uses.posts === 1 ? 'says' : 'say'} now
        </h2>
        {shown && (
          <div className="prose border-edge max-w-measure border-l-4 pl-4">
            <BlockView block={shown} anchor={undefined} loading="lazy" />
          </div>
        )}
      </section>
      {uses.posts > 0 ? (
        <>
          <FixForm
            blockId={blockId}
            block={edit}
            posts={count(uses.posts, 'post')}
            reviewed={uses.byStatus.reviewed}
            alone={uses.alone}
            keepsReview={keepsReview}
            given={given}
          />
          <FixUses uses={uses} />
        </>
      ) : (
        <Notice>No post has this text, so there is nothing to fix.</Notice>
      )}
    </div>
  )
}
