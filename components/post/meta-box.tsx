import type { Described } from './meta-facts'
import { metaFacts } from './meta-facts'
import { MetaValue } from './meta-value'

/** Everything that came with a post, folded away. A value follows its label with nothing between. */
export function MetaBox({ post }: { post: Described }) {
  return (
    <details className="meta-box">
      <summary>AlphaNode post meta</summary>
      <dl>
        {[...metaFacts(post).entries()].map(([position, { label, value, note }]) => (
          <div key={position}>
            <dt>{label}</dt>
            <dd>
              <MetaValue value={value} />
              {note && <small>{note}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
