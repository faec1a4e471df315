import type { shortcodeRoles } from './known-shortcodes'

/** `[name attributes]`, or `[name attributes]inner[/name]`. */
export type Shortcode = {
  name: string
  role: NonNullable<ReturnType<typeof shortcodeRoles.get>>
  attributes: ReadonlyMap<string, string>
  /** Values without a name, in order. */
  values: string[]
  inner: string
  /** As it was written. */
  html: string
}

const opening = /\[(\[?)([a-zA-Z][\w-]{0,60})((?:[\s=/][^[\]]*)?)\]/y

/** The start of a shortcode at this place, whether anybody knows it or not; `end` is after its `]`. */
export function shortcodeAt(text: string, at: number) {
  opening.lastIndex = at
  const [found, bracket, name, rest] = opening.exec(text) ?? []
  if (found === undefined || name === undefined || rest === undefined) return undefined
  return { name: name.toLowerCase(), rest, isDoubled: bracket === '[', end: at + found.length }
}

const attribute = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s'"]+))|"([^"]*)"|'([^']*)'|(\S+)/g

const typographic = /&quot;|&#822[0-3];|&#x201[cd];|[“”″]/gi

/** What stands between the name and the `]`; typographic quotes count where there are no others. */
export function readAttributes(rest: string): Pick<Shortcode, 'attributes' | 'values'> {
  const text = (rest.includes('"') ? rest : rest.replace(typographic, '"'))
    .replace(/^=/, ' ')
    .replace(/\/$/, '')
  const attributes = new Map<string, string>()
  const values: string[] = []
  for (const [, name, ...found] of text.matchAll(attribute)) {
    const value = found.find((part) => part !== undefined) ?? ''
    if (name === undefined) values.push(value)
    else if (!attributes.has(name.toLowerCase())) attributes.set(name.toLowerCase(), value)
  }
  return { attributes, values }
}
