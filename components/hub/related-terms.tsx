import { TermList } from '@/components/site/term-list'
import { hubSegments } from '@/lib/posts/hub'
import type { TermKind, TermLink } from '@/lib/posts/post'
import { kindWords } from './kind-words'

const kinds: TermKind[] = ['problem', 'stack', 'tool', 'area', 'category', 'tag', 'difficulty']

/** The hubs beside this one: what its newest posts are filed under besides. */
export function RelatedTerms({ related }: { related: TermLink[] }) {
  if (related.length === 0) return null
  return (
    <aside aria-label="Found together" className="space-y-10">
      {kinds.map((kind) => (
        <TermList
          key={hubSegments[kind]}
          title={kindWords[kind].title}
          terms={related.filter((term) => term.kind === kind)}
        />
      ))}
    </aside>
  )
}
