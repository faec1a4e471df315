import { blocksToMarkdown } from '@/lib/content/blocks-markdown'
import type { PostPage } from '@/lib/posts/post'
import { absolute } from '../absolute'
import { indexability } from '../indexability'
import { markdownOf } from './kept-markdown'

/** How titles and leads are spelled where readers see them: imports are stored in lower case, as they came. */
export type Spell = (text: string) => string

/** `saying` is all that the text follows from: equal for equal texts, and known before `write` makes one. It gives null when it is not its turn. */
type PostMarkdown = { saying: string[]; write: () => Promise<string | null> }

/**
 * A post for machines that read text: front matter, whose values are JSON and so YAML, then the whole of its text.
 * It says how far the text is judged, and why it may not be indexed.
 */
export function postMarkdown(post: PostPage, spell: Spell, now = new Date()): PostMarkdown {
  const title = titleOf(post, spell)
  const address = absolute(`/posts/${post.slug}`)
  const front = frontMatter(post, title, now)
  const write = async () => {
    const body = await markdownOf(post, address)
    if (body === null) return null
    const lead = post.lead ? blocksToMarkdown([asParagraph(spell(post.lead))], address) : ''
    const heading = blocksToMarkdown([asHeading(title || post.slug)], address)
    const parts = [front, heading, lead, body]
    return `${parts.filter(Boolean).join('\n\n')}\n`
  }
  return { saying: [front, address, post.revisionHash, spell(post.lead)], write }
}

const titleOf = ({ title }: PostPage, spell: Spell) => spell(title).replace(/\s+/g, ' ').trim()

function frontMatter(post: PostPage, title: string, now: Date): string {
  const { index, canonical, reasons } = indexability(post, now)
  const fields = {
    title,
    canonical: absolute(`/posts/${canonical ?? post.slug}`),
    status: post.status,
    version: post.version,
    reviewed: post.lastReviewed,
    contentHash: post.revisionHash,
    indexable: index,
    ...(!index && { notIndexedBecause: reasons.map(({ because }) => because) }),
    ...(post.author && { author: post.author }),
    terms: post.terms.map(({ kind, name }) => `${kind}: ${name}`),
  }
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  return ['---', ...lines, '---'].join('\n')
}

const asParagraph = (value: string) => asBlock('paragraph' as const, 'p', value)
const asHeading = (value: string) => asBlock('heading' as const, 'h1', value)

const asBlock = <Kind extends string>(kind: Kind, tagName: string, value: string) => ({
  kind,
  tree: {
    type: 'element' as const,
    tagName,
    properties: {},
    children: [{ type: 'text' as const, value }],
  },
})
