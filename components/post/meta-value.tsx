import type { Unknown } from '@/lib/posts/metadata'

/** Any JSON, to any depth: lists as lists, fields as `label: value`, addresses as links. */
export function MetaValue({ value }: { value: Unknown }) {
  if (typeof value !== 'object' || value === null) return <Plain text={String(value)} />
  const items = Array.isArray(value) ? value : Object.entries(value).map(([k, v]) => ({ [k]: v }))
  if (items.length === 0) return 'none'
  return (
    <ul>
      {[...items.entries()].map(([position, item]) => (
        <li key={position}>
          <Item item={item} />
        </li>
      ))}
    </ul>
  )
}

/** A field that stands alone needs no list of its own. */
function Item({ item }: { item: Unknown }) {
  const field = typeof item === 'object' && item && !Array.isArray(item) && Object.entries(item)
  const [only, ...more] = field || []
  if (!only || more.length > 0) return <MetaValue value={item} />
  return (
    <>
      <span className="text-muted">{only[0]}: </span>
      <MetaValue value={only[1]} />
    </>
  )
}

function Plain({ text }: { text: string }) {
  if (!/^https?:\/\/\S+$/i.test(text)) return text
  return (
    <a href={text} rel="nofollow">
      {text}
    </a>
  )
}
