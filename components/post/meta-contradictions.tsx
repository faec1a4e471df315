import type { Contradiction } from '@/lib/posts/contradictions'

/** What cannot all be true, said and not hidden. */
export function MetaContradictions({ contradictions }: { contradictions: Contradiction[] }) {
  if (contradictions.length === 0) return null
  return (
    <div className="meta-contradictions added-here">
      <p>What does not agree</p>
      <ul>
        {contradictions.map(({ kind, says }) => (
          <li key={kind}>{says}</li>
        ))}
      </ul>
    </div>
  )
}
