import Link from 'next/link'
import { kindWords } from '@/components/hub/kind-words'
import { kindPath } from '@/lib/posts/hub'

const kinds = ['stack', 'problem', 'tool', 'area', 'category', 'tag', 'difficulty'] as const

/** The lists of hubs, one of each kind. */
export function KindLinks({ className }: { className: string }) {
  return (
    <ul className={className}>
      {kinds.map((kind) => (
        <li key={kind}>
          <Link href={kindPath(kind)} prefetch={false} className="quiet-link inline-block py-1.5">
            {kindWords[kind].title}
          </Link>
        </li>
      ))}
    </ul>
  )
}
