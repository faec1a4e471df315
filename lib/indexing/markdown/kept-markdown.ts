import { inWorker } from '@/lib/bounded/in-worker'
import { Recent } from '@/lib/content/recent'
import { plainText } from '@/lib/content/text'
import type { PostPage } from '@/lib/posts/post'

declare global {
  var alphanodeMarkdown: Recent<string, Promise<string | null>> | undefined
}

/** Texts as they were last written, by what they say and where. Next bundles this module several times. */
globalThis.alphanodeMarkdown ??= new Recent(40)
const written = globalThis.alphanodeMarkdown

/** Longer texts are written each time: so many of these fit into memory. In characters. */
const LONGEST_KEPT = 1_000_000

type Said = Pick<PostPage, 'revisionHash' | 'blocks'>

/**
 * The blocks of a post in Markdown; null while too many are being written. A revision says one thing for ever, so what
 * was written of it lately is kept, and who asks for it meanwhile waits for the same.
 */
export async function markdownOf(post: Said, base: string): Promise<string | null> {
  const key = `${post.revisionHash} ${base}`
  const known = await written.get(key)
  if (typeof known === 'string') return known
  const writing = write(post, base)
  written.set(key, writing)
  const text = await writing
  if (text === null || text.length > LONGEST_KEPT) written.set(key, Promise.resolve(null))
  return text
}

/** What takes too long to be written with its marks is written without them. */
async function write({ blocks }: Said, base: string): Promise<string | null> {
  const trees = blocks.map(({ kind, tree }) => ({ kind, tree }))
  const ran = await inWorker('readers', 'markdown', { blocks: trees, base })
  if (ran.ok) return ran.value
  return ran.why === 'busy' ? null : blocks.map(({ tree }) => plainText(tree)).join('\n\n')
}
