import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'

/** What is read of a page, and all that is: bodies are not kept. */
export type Page = {
  lang: string
  title: string
  /** The levels of its headings in their order, 1 to 6. */
  headings: number[]
  /** As they are written. */
  canonicals: string[]
  /** What its robots metas say, joined; null without any. */
  robots: string | null
  /** Where its links lead, as they are written. */
  links: string[]
  /** Its feeds and the other forms it has, as they are written. */
  alternates: { type: string; href: string }[]
  /** What its JSON-LD scripts hold. */
  data: string[]
}

/** Reads HTML as a browser without scripts does. */
export function readPage(html: string): Page {
  const page: Page = {
    lang: '',
    title: '',
    headings: [],
    canonicals: [],
    robots: null,
    links: [],
    alternates: [],
    data: [],
  }
  visit(fromHtml(html), page)
  return page
}

function visit(node: Nodes, page: Page) {
  if (node.type === 'element') {
    // A drawing has titles of its own.
    if (node.tagName === 'svg') return
    readers[node.tagName]?.(node, page)
  }
  if ('children' in node) for (const child of node.children) visit(child, page)
}

const attribute = ({ properties }: Element, name: string) => {
  const value = properties[name]
  return Array.isArray(value) ? value.join(' ') : String(value ?? '')
}

type Reader = (element: Element, page: Page) => void

const heading =
  (level: number): Reader =>
  (_, page) => {
    page.headings.push(level)
  }

const readers: Record<string, Reader> = {
  html: (element, page) => {
    page.lang = attribute(element, 'lang')
  },
  title: (element, page) => {
    page.title ||= textOf(element).trim()
  },
  meta: (element, page) => {
    if (attribute(element, 'name').toLowerCase() !== 'robots') return
    page.robots = [page.robots, attribute(element, 'content')].filter(Boolean).join(', ')
  },
  link: (element, page) => {
    const rel = attribute(element, 'rel').toLowerCase().split(/\s+/)
    const href = attribute(element, 'href')
    if (rel.includes('canonical')) page.canonicals.push(href)
    if (rel.includes('alternate')) page.alternates.push({ type: attribute(element, 'type'), href })
  },
  a: (element, page) => {
    const href = attribute(element, 'href')
    if (href) page.links.push(href)
  },
  script: (element, page) => {
    if (attribute(element, 'type') === 'application/ld+json') page.data.push(textOf(element))
  },
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, heading(level)])),
}
