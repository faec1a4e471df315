import type { Unknown } from '@/lib/posts/metadata'

/** Numbers from 0 to 100 with a bar each; any other that came stands alone. */
export function MetaScores({ scores }: { scores: Unknown }) {
  return (
    <ul className="meta-scores">
      {Object.entries(scores ?? {}).map(([name, score]) => (
        <li key={name} className="meta-score">
          <span>
            <span className="text-muted">{name}: </span>
            {String(score)}
          </span>
          {typeof score === 'number' && score >= 0 && score <= 100 && (
            <span className="meta-bar" aria-hidden="true">
              <span style={{ width: `${score}%` }} />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
