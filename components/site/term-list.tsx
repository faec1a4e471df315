import { capital } from '@/components/ui/capital'
import type { TermCount } from '@/lib/posts/post'

type Props = { title: string; terms: TermCount[] }

/** What posts are filed under, most used first, with how many posts each has. */
export function TermList({ title, terms }: Props) {
  if (terms.length === 0) return null
  return (
    <section>
      <h2 className="font-ui mb-3 text-sm font-semibold">{title}</h2>
      <ul className="space-y-1.5 text-sm">
        {terms.map(({ slug, name, postCount }) => (
          <li
            key={slug}
            className="border-rule flex items-baseline justify-between gap-3 border-b pb-1.5"
          >
            <span className={capital(name)}>{name}</span>
            <span className="font-ui text-muted tabular-nums">{postCount}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
