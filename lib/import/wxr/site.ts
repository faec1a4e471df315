import { withoutEnd } from '@/lib/content/cut'
import type { Limits } from '../limits'
import { visibleText } from './visible-text'
import type { XmlElement } from './xml/tree'
import { textOf } from './xml/tree'

/** What the head of an export says of its site. */
export class Site {
  /** With protocol, without a slash at its end. */
  url = ''
  readonly #authors = new Map<string, string>()
  readonly #terms = new Map<string, string>()
  readonly #limits: Limits

  constructor(limits: Limits) {
    this.#limits = limits
  }

  /** Host and path, the same over http and https. */
  get address(): string {
    return this.url.replace(/^https?:\/\//i, '').slice(0, 150) || 'unknown'
  }

  /** How an item of this site is called everywhere. */
  sourceId(postId: string): string {
    return `wp:${this.address}:${postId}`
  }

  authorName(login: string): string {
    return this.#authors.get(login) ?? login
  }

  /** The name of a category or tag that an item only mentions by its slug. */
  termName(kind: string, slug: string): string | undefined {
    return this.#terms.get(`${kind}/${slug}`)
  }

  /** Whether this element is about the site. */
  learn(element: XmlElement) {
    if (element.name === 'wp:base_blog_url') this.url = readUrl(element.text)
    else if (element.name === 'link') this.url ||= readUrl(element.text)
    else if (this.#authors.size + this.#terms.size < this.#limits.mostDefinitions)
      this.#define(element)
  }

  #define(element: XmlElement) {
    const { name } = element
    if (name === 'wp:author') {
      const shown = visibleText(textOf(element, 'wp:author_display_name'))
      if (shown) this.#authors.set(textOf(element, 'wp:author_login'), shown)
    } else if (name === 'wp:category') {
      this.#addTerm(
        'category',
        textOf(element, 'wp:category_nicename'),
        textOf(element, 'wp:cat_name'),
      )
    } else if (name === 'wp:tag') {
      this.#addTerm('tag', textOf(element, 'wp:tag_slug'), textOf(element, 'wp:tag_name'))
    }
  }

  #addTerm(kind: string, slug: string, name: string) {
    if (slug && name) this.#terms.set(`${kind}/${slug}`, visibleText(name))
  }
}

function readUrl(text: string): string {
  try {
    const { protocol, host, pathname } = new URL(text.trim())
    return withoutEnd(`${protocol}//${host}${pathname}`, '/')
  } catch {
    return ''
  }
}
