import { Pager } from '@/components/site/pager'
import { kindPath, pageAfter } from '@/lib/posts/hub'
import type { KindPage } from './kind-page'

export function KindPager({ page: { kind, terms, isFirst } }: { page: KindPage }) {
  const path = kindPath(kind)
  return (
    <Pager
      label="More of them"
      back={isFirst ? null : { href: path, label: 'With the most posts' }}
      on={terms.next ? { href: pageAfter(path, terms.next), label: 'With fewer posts' } : null}
    />
  )
}
