import { capital } from '@/components/ui/capital'
import { Day } from '@/components/ui/day'
import type { Described } from './meta-facts'

type Props = { post: Described; contradictions: number }

/** The three lines that are always seen: how far it is judged and when, in which version, and how it reads. */
export function MetaSummary({ post, contradictions }: Props) {
  const { status, lastReviewed, version, metadata, readingMinutes } = post
  return (
    <span className="meta-summary added-here">
      <span className={capital(status)}>
        {status}
        {lastReviewed && (
          <>
            , last reviewed <Day value={lastReviewed} />
          </>
        )}
        {!lastReviewed && (status === 'reviewed' ? ', nobody says when' : ', not reviewed')}
      </span>
      <span>Version {version}</span>
      <span className={capital(metadata.difficulty ?? '')}>
        {metadata.difficulty && `${metadata.difficulty}, `}
        {readingMinutes} min measured
      </span>
      {contradictions > 0 && (
        <span className="meta-warning">
          {contradictions === 1 ? 'One thing in it does' : `${contradictions} things in it do`} not
          agree
        </span>
      )}
    </span>
  )
}
