import type { Unknown } from '@/lib/posts/metadata'
import type { Addresses } from './meta-links'

type Props = { value: Unknown; links?: Addresses | undefined }

/** Any JSON, to any depth: lists as lists, fields as `label: value`, addresses and names of hubs as links. */
export function MetaValue({ value, links }: Props) {
  if (typeof value !== 'object' || value === null)
    return <Plain text={String(value)} links={links} />
  const items = Array.isArray(value) ? value : Object.entries(value).map(([k, v]) => ({ [k]: v }))
  if (items.length === 0) return 'none'
  return (
    <ul>
      {[...items.entries()].map(([position, item]) => (
        <li key={position}>
          <Item value={item} links={links} />
        </li>
      ))}
    </ul>
  )
}

/** A field that stands alone needs no list of its own. */
function Item({ value, links }: Props) {
  const field = typeof value === 'object' && value && !Array.isArray(value) && Object.entries(value)
  const [only, ...more] = field || []
  if (!only || more.length > 0) return <MetaValue value={value} links={links} />
  return (
    <>
      <span className="text-muted">{only[0]}: </span>
      <MetaValue value={only[1]} links={links} />
    </>
  )
}

function Plain({ text, links }: { text: string; links?: Addresses | undefined }) {
  const hub = links?.get(text)
  if (hub) return <a href={hub}>{text}</a>
  if (!/^https?:\/\/\S+$/i.test(text)) return text
  return (
    <a href={text} rel="nofollow">
      {text}
    </a>
  )
}
