import { decodeSegment } from '@/lib/posts/segment'
import type { Draft } from '../draft'
import type { Site } from './site'
import { visibleText } from './visible-text'
import type { XmlElement } from './xml/tree'
import { childrenNamed } from './xml/tree'

type Term = Draft['terms'][number]

/** A taxonomy of WordPress → the kind of term it is here. The oldest exports name none for categories. */
const kinds: ReadonlyMap<string, Term['kind']> = new Map(
  Object.entries<Term['kind']>({
    '': 'category',
    category: 'category',
    post_tag: 'tag',
    tag: 'tag',
  }),
)

/** Categories and tags of an item, each once; names in other taxonomies by taxonomy. */
export function readTerms(item: XmlElement, site: Site) {
  const terms = new Map<string, Term>()
  const others = new Map<string, string[]>()
  for (const { attributes, text } of childrenNamed(item, 'category')) {
    const { domain = '', nicename = '' } = attributes
    const kind = kinds.get(domain)
    const name =
      visibleText(text) || (kind && site.termName(kind, nicename)) || decodeSlug(nicename)
    if (name === '') continue
    if (kind) addTerm(terms, { kind, name, ...(nicename && { slug: decodeSlug(nicename) }) })
    else others.set(domain, [...(others.get(domain) ?? []), name])
  }
  return { terms: [...terms.values()], others: Object.fromEntries(others) }
}

/** Old exports name each term twice, once without its slug. */
function addTerm(terms: Map<string, Term>, term: Term) {
  const key = `${term.kind}/${term.name}`
  const known = terms.get(key)
  if (!known || known.slug === undefined) terms.set(key, term)
  else if (term.slug !== undefined && term.slug !== known.slug)
    terms.set(`${key}/${term.slug}`, term)
}

/** WordPress writes slugs beyond ASCII as `%ce%b1`. */
export const decodeSlug = (slug: string): string => decodeSegment(slug.trim()) ?? slug.trim()
