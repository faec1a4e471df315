import type { Metadata } from 'next'
import { EmptyQueue } from '@/components/desk/empty-queue'
import { QueueList } from '@/components/desk/queue-list'
import { QueuePager } from '@/components/desk/queue-pager'
import { findQueue } from '@/lib/review/queries'

export const metadata: Metadata = { title: 'Desk' }

export default async function DeskPage({ searchParams }: PageProps<'/desk'>) {
  const { rows, next, text, isStart } = await findQueue(await searchParams)

  return (
    <div className="max-w-wide mx-auto w-full px-5 pt-10">
      <h1 className="text-title mb-8 font-bold tracking-tight">What awaits review</h1>
      {rows.length > 0 ? <QueueList posts={rows} /> : <EmptyQueue />}
      <QueuePager isStart={isStart} next={next} view={text} />
    </div>
  )
}
