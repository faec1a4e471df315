import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Queue } from '@/components/desk/queue/queue'
import { findSavedQueue } from '@/lib/review/queries'

export const metadata: Metadata = { title: 'Saved view' }

export default async function SavedViewPage({
  params,
  searchParams,
}: PageProps<'/desk/views/[slug]'>) {
  const { slug } = await params
  const queue = await findSavedQueue(slug, await searchParams)
  if (!queue) notFound()
  return <Queue queue={queue} saved={{ name: queue.name, slug }} />
}
