import { CardFacts } from '@/components/post/card-facts'
import { capital } from '@/components/ui/capital'
import { StatusBadge } from '@/components/ui/status-badge'
import { TitleLink } from '@/components/ui/title-link'
import type { Hit } from '@/lib/search/result'
import { MarkedText } from './marked-text'

/** A post that was found, with the passage that says why. */
export function SearchHit({ hit }: { hit: Hit }) {
  const passage = hit.passage.map(({ text }) => text).join('')
  return (
    <article>
      <h2 className="text-xl leading-snug font-semibold">
        <TitleLink href={`/posts/${hit.slug}`} title={hit.title}>
          <MarkedText pieces={hit.titlePieces} />
        </TitleLink>
      </h2>
      <p className={`text-muted max-w-measure mt-2 ${capital(passage)}`}>
        <MarkedText pieces={hit.passage} />
      </p>
      <CardFacts post={hit}>
        <StatusBadge status={hit.status} />
      </CardFacts>
    </article>
  )
}
