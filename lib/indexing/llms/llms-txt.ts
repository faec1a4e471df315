import type { Element } from 'hast'
import { cutAtWord } from '@/lib/content/cut'
import { writeMarkdown } from '@/lib/content/markdown'
import { element, textNode } from '@/lib/content/node'
import { hubPath } from '@/lib/posts/hub'
import type { TermKind } from '@/lib/posts/post'
import { absolute } from '../absolute'
import type { Spell } from '../markdown/post-markdown'
import type { Lists } from './lists.store'

/** Which hubs are listed, and under which heading. */
export const sections = [
  { kind: 'stack', title: 'Stacks' },
  { kind: 'problem', title: 'Problems' },
  { kind: 'tool', title: 'Tools' },
  { kind: 'area', title: 'Areas' },
] as const satisfies { kind: TermKind; title: string }[]

/** In characters. */
const LONGEST_EXCERPT = 160

/** What this archive has for machines that read text, as llmstxt.org has it: only what may be indexed. */
export function llmsTxt({ posts, hubs, reviewedCount }: Lists, spell: Spell): string {
  const lists = sections.flatMap(({ kind, title }) => {
    const links = hubs
      .filter((hub) => hub.kind === kind)
      .map((hub) => toLink(hub.name, hubPath(hub), `${hub.reviewedCount} reviewed.`))
    return section(title, links)
  })
  const newest = posts.map(({ slug, title, excerpt }) => {
    const about = cutAtWord(spell(excerpt), LONGEST_EXCERPT)
    return toLink(spell(title) || slug, `/posts/${slug}.md`, about)
  })
  const children = [
    element('h1', {}, [textNode('AlphaNode')]),
    element('blockquote', {}, [
      paragraph('A technical archive that says how far each post has been reviewed.'),
    ]),
    paragraph(
      `Listed here is only what was reviewed, the latest first: ${posts.length} of ${reviewedCount} reviewed posts, in Markdown. The sitemap names every one that may be indexed.`,
    ),
    ...lists,
    ...section('Posts', newest),
    ...section('Optional', [
      toLink('Sitemap', '/sitemap.xml', 'Every post that may be indexed.'),
      toLink('Feed', '/feed.json', 'The latest of them, whole.'),
      toLink('About', '/about', 'What a status means.'),
    ]),
  ]
  return `${writeMarkdown({ type: 'root', children })}\n`
}

const paragraph = (text: string) => element('p', {}, [textNode(text)])

function section(title: string, links: Element[]): Element[] {
  if (links.length === 0) return []
  return [element('h2', {}, [textNode(title)]), element('ul', {}, links)]
}

function toLink(name: string, path: string, about: string): Element {
  const link = element('a', { href: absolute(path) }, [textNode(name)])
  return element('li', {}, about ? [link, textNode(`: ${about}`)] : [link])
}
