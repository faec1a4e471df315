import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EditDesk } from '@/components/desk/editor/edit-desk'
import { keptBlocks } from '@/components/desk/editor/kept-blocks'
import { show } from '@/components/desk/editor/show'
import { TooLarge } from '@/components/desk/editor/too-large'
import { openPostToEdit } from '@/lib/review/editing/queries'
import { showDraft } from './actions'

type Props = PageProps<'/desk/posts/[id]/edit'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await openPostToEdit((await params).id)
  if (!found) return { title: 'Not found' }
  return { title: `Edit: ${found.status === 'opened' ? found.opened.title : found.title}` }
}

export default async function EditPage({ params }: Props) {
  const found = await openPostToEdit((await params).id)
  if (!found) notFound()
  if (found.status === 'tooLarge') return <TooLarge postId={found.postId} title={found.title} />
  const { opened, slug, post, look } = found
  const { blocks: _, ...rest } = opened

  return (
    <EditDesk
      opened={{ ...rest, slug }}
      showDraft={showDraft}
      kept={keptBlocks(opened)}
      first={show(post, look)}
    />
  )
}
