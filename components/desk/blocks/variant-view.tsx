import Link from 'next/link'
import { PostBody } from '@/components/post/post-body'
import { capital } from '@/components/ui/capital'
import { count } from '@/components/ui/count'
import type { PatternPage, VariantInPost } from '@/lib/review/blocks/view'
import { keyOf } from '../verdicts/subject'
import { VerdictHistory } from '../verdicts/verdict-history'
import { JudgedSection } from './judged-section'
import { VariantActs } from './variant-acts'

type Props = { variant: VariantInPost; pattern: PatternPage['pattern']; isOnly: boolean }

/** A variant as its readers see it, quietly between what stands around it, and the posts that say it. */
export function VariantView({ variant, pattern, isOnly }: Props) {
  const { blockId, block, before, after, posts, samples, history, ...judged } = variant
  const title = `${isOnly ? 'Used' : 'Variant used'} by ${count(posts, 'post')}`
  return (
    <JudgedSection on={keyOf({ kind: 'block', id: blockId })} label={title}>
      <h2 tabIndex={-1} data-row className="font-ui text-sm font-semibold">
        {title}
      </h2>
      <div className="variant max-w-measure" data-state={judged.state}>
        {before && <Beside block={before} />}
        <PostBody blocks={[block]} hasAnchors={false} />
        {after && <Beside block={after} />}
      </div>
      <ul className="font-ui flex flex-wrap gap-x-4 text-sm">
        {samples.map(({ id, title: name }, place) => (
          <li key={id} className="max-w-full">
            {place === 0 && <span className="text-muted">As in </span>}
            <Link
              href={`/desk/posts/${id}`}
              prefetch={false}
              className={`text-accent inline-block py-1 underline underline-offset-4 ${capital(name)}`}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
      <VariantActs
        view={{ blockId, posts, ...judged }}
        pattern={pattern.standing}
        name={variant.text.slice(0, 60)}
        isOnly={isOnly}
      />
      {history.length > 0 && (
        <details className="font-ui text-sm">
          <summary className="text-muted w-fit py-1">Verdicts on this variant</summary>
          <VerdictHistory verdicts={history} />
        </details>
      )}
    </JudgedSection>
  )
}

/** What stands beside it in its first sample: to be seen, not judged. */
function Beside({ block }: { block: VariantInPost['block'] }) {
  return (
    <div className="variant-beside">
      <PostBody blocks={[block]} hasAnchors={false} />
    </div>
  )
}
