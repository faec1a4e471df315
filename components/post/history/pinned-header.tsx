import { sentences } from '@/components/ui/sentences'
import type { PastRevision } from '@/lib/posts/past-revision'
import { PinnedNotice } from './pinned-notice'

type Props = { pinned: { slug: string; current: number; revision: PastRevision } }

export function PinnedHeader({ pinned: { slug, current, revision } }: Props) {
  const { title, lead } = revision
  return (
    <header className="mb-8">
      <PinnedNotice slug={slug} current={current} revision={revision} />
      <h1 className="text-title mt-8 font-bold tracking-tight">{sentences(title)}</h1>
      {lead && <p className="text-lead text-muted mt-5">{sentences(lead)}</p>}
    </header>
  )
}
