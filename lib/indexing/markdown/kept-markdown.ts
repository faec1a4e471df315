import { blocksToMarkdown } from '@/lib/content/blocks-markdown'
import { Recent } from '@/lib/content/recent'
import type { PostPage } from '@/lib/posts/post'

declare global {
  var alphanodeMarkdown: Recent<string, string> | undefined
}

/** Texts as they were last written, by what they say and where. Next bundles this module several times. */
globalThis.alphanodeMarkdown ??= new Recent(40)
const written = globalThis.alphanodeMarkdown

/** Longer texts are written each time: so many of these fit into memory. In characters. */
const LONGEST_KEPT = 1_000_000

/** The blocks of a post in Markdown. A revision says one thing for ever, so what was written of it lately is kept. */
export function markdownOf(post: Pick<PostPage, 'revisionHash' | 'blocks'>, base: string): string {
  const key = `${post.revisionHash} ${base}`
  const known = written.get(key)
  if (known !== undefined) return known
  const text = blocksToMarkdown(post.blocks, base)
  if (text.length <= LONGEST_KEPT) written.set(key, text)
  return text
}
