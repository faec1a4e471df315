import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Compared } from '@/components/desk/duplicates/compared'
import { SettleForm } from '@/components/desk/duplicates/settle-form'
import { count } from '@/components/ui/count'
import { Notice } from '@/components/ui/notice'
import { findCluster } from '@/lib/review/duplicates/queries'

export const metadata: Metadata = { title: 'Near copies of a post' }

export default async function ClusterPage({
  params,
  searchParams,
}: PageProps<'/desk/duplicates/[id]'>) {
  const page = await findCluster((await params).id, await searchParams)
  if (!page) notFound()

  return (
    <div className="max-w-wide mx-auto w-full space-y-10 px-5 pt-10">
      <div>
        <Link
          href="/desk/duplicates"
          prefetch={false}
          className="quiet-link font-ui text-muted inline-block py-2 text-sm"
        >
          All near copies
        </Link>
        <h1 className="text-title font-bold tracking-tight">
          {count(page.size, 'post')}, nearly the same
        </h1>
        {page.mayAct && (
          <p>
            <a href="#settle" className="text-accent font-ui inline-block py-2 text-sm underline">
              What becomes of them
            </a>
          </p>
        )}
      </div>
      <Compared page={page} />
      {page.mayAct ? (
        <SettleForm key={page.stays.id} page={page} />
      ) : (
        <Notice>Editors merge, hide and keep near copies. You may look.</Notice>
      )}
    </div>
  )
}
