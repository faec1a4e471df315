import { MetaCopy } from './meta-copy'
import type { Fact } from './meta-facts'
import { MetaScores } from './meta-scores'
import { MetaValue } from './meta-value'

/** A field of the meta box. A value follows its label with nothing between. */
export function MetaField({ fact }: { fact: Fact }) {
  return (
    <div>
      <dt>{fact.label}</dt>
      <dd>
        <Shown fact={fact} />
        {fact.note && <small className="added-here">{fact.note}</small>}
      </dd>
    </div>
  )
}

function Shown({ fact: { label, value, look, links } }: { fact: Fact }) {
  if (look === 'scores') return <MetaScores scores={value} />
  if (look !== 'copy' || typeof value !== 'string') return <MetaValue value={value} links={links} />
  return (
    <>
      <code>{value}</code>
      <MetaCopy text={value} label={label} />
    </>
  )
}
