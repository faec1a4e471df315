import { contradictions } from '@/lib/posts/contradictions'
import { MetaContradictions } from './meta-contradictions'
import type { Described } from './meta-facts'
import { metaFacts } from './meta-facts'
import { MetaField } from './meta-field'
import { metaMeasures } from './meta-measures'
import { MetaSummary } from './meta-summary'

/**
 * Everything that came with a post, folded under three lines. What this site adds to it is `added-here`: the
 * import leaves that out when it reads a saved page of ours.
 */
export function MetaBox({ post }: { post: Described }) {
  const found = contradictions(post)
  return (
    <details className="meta-box">
      <summary>
        AlphaNode post meta
        <MetaSummary post={post} contradictions={found.length} />
      </summary>
      <MetaContradictions contradictions={found} />
      <dl>
        <div className="added-here">
          <dt>measured here</dt>
          <dd>
            <ul>
              {metaMeasures(post).map((measure) => (
                <li key={measure}>{measure}</li>
              ))}
            </ul>
          </dd>
        </div>
        {[...metaFacts(post).entries()].map(([position, fact]) => (
          <MetaField key={position} fact={fact} />
        ))}
      </dl>
    </details>
  )
}
