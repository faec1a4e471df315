import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { BlocksPage } from '@/components/desk/blocks/blocks-page'
import { blocksPath } from '@/components/desk/blocks/blocks-path'
import { listBlocks } from '@/lib/review/blocks/queries'

export const metadata: Metadata = { title: 'Distinct text' }

export default async function DistinctTextPage({ searchParams }: PageProps<'/desk/blocks'>) {
  const params = await searchParams
  const open = await listBlocks(params)
  // A form sends fields that were left empty: a list has one address.
  if (Object.values(params).includes('')) redirect(blocksPath(open.text))
  return <BlocksPage open={open} />
}
