import Link from 'next/link'
import { capital } from '@/components/ui/capital'
import { hubPath } from '@/lib/posts/hub'
import type { TermLink } from '@/lib/posts/post'

type Props = { title: string; terms: TermLink[] }

/** Hubs of one kind, as links. */
export function TermList({ title, terms }: Props) {
  if (terms.length === 0) return null
  return (
    <section>
      <h2 className="font-ui mb-2 text-sm font-semibold">{title}</h2>
      <ul className="text-sm">
        {terms.map((term) => (
          <li key={term.slug} className="border-rule border-b">
            <Link
              href={hubPath(term)}
              prefetch={false}
              className={`quiet-link block py-1.5 ${capital(term.name)}`}
            >
              {term.name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
