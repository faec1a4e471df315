import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Queue } from '@/components/desk/queue/queue'
import { queuePath } from '@/components/desk/queue/queue-path'
import { findQueue } from '@/lib/review/queries'

export const metadata: Metadata = { title: 'Desk' }

export default async function DeskPage({ searchParams }: PageProps<'/desk'>) {
  const params = await searchParams
  const queue = await findQueue(params)
  // A form sends fields that were left empty: a view has one address.
  if (Object.values(params).includes('')) redirect(queuePath(queue.text))
  return <Queue queue={queue} />
}
