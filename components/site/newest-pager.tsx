import { Pager } from './pager'

type Props = { next: string | null; isFirst?: boolean }

export function NewestPager({ next, isFirst = false }: Props) {
  return (
    <Pager
      label="More posts"
      back={isFirst ? null : { href: '/', label: 'Newest posts' }}
      on={next ? { href: `/newest/${next}`, label: 'Older posts' } : null}
    />
  )
}
