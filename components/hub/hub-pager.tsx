import { Pager } from '@/components/site/pager'
import { hubPath, pageAfter } from '@/lib/posts/hub'
import type { TermLink } from '@/lib/posts/post'

type Props = { hub: TermLink; next: string | null; isFirst: boolean }

export function HubPager({ hub, next, isFirst }: Props) {
  const path = hubPath(hub)
  return (
    <Pager
      label="More posts"
      back={isFirst ? null : { href: path, label: 'Newest posts' }}
      on={next ? { href: pageAfter(path, next), label: 'Older posts' } : null}
    />
  )
}
