import { slugify } from '@/lib/content/slug'
import type { Metadata } from '@/lib/posts/metadata'
import { Draft } from './draft'
import type { Item, NoPost } from './item'
import type { Limits } from './options'
import { limitsOf } from './options'
import { decode } from './saved-page/decode'
import { isHtml, readHtml } from './saved-page/html'
import { maxSourceId } from './saved-page/limits'
import type { Refusal } from './saved-page/refusal'
import { refusals } from './saved-page/refusal'
import type { SavedPost } from './saved-page/saved-post'
import { readText } from './saved-page/text'

/**
 * Reads a page saved as text or HTML: navigation rests, title, lead, sections, the meta box, similar posts. Yields
 * one item; a file that is no such page is refused with its line and what was expected. The same page in either
 * form is the same draft. Throws only what `bytes` throws.
 */
export async function* readSavedPage(
  file: { name: string; bytes: AsyncIterable<Uint8Array> },
  { largestPage }: Pick<Limits, 'largestPage'> = limitsOf({}),
): AsyncGenerator<Item> {
  const text = await decode(file.bytes, largestPage)
  const read = typeof text === 'string' ? readPage(text) : text
  if ('reason' in read) yield refused(file.name, read)
  else yield toItem(file.name, read)
}

const readPage = (text: string) => (isHtml(text) ? readHtml(text) : readText(text))

function toItem(name: string, { line, title, lead, content, metadata }: SavedPost): Item {
  const sourceId = sourceIdOf(title, metadata)
  const draft = Draft.safeParse({ sourceId, title, lead, content, metadata })
  if (draft.success) return { kind: 'draft', where: `${name}:${line}`, draft: draft.data }
  const problem = draft.error.issues.map(({ message, path }) => `${path.join('.')} ${message}`)
  return { ...refused(name, refusals.notAPost(line, problem.join('; '))), sourceId }
}

/** What the source calls the post, or else a name made from its title. */
function sourceIdOf(title: string, { payload, reference }: Metadata): string {
  const named = [payload.sourceId, reference].find(
    (id) => id !== undefined && id.length <= maxSourceId,
  )
  return named ?? `page:${slugify(title)}`
}

function refused(name: string, { line, reason }: Refusal): NoPost {
  return { kind: 'refused', where: `${name}:${line}`, reason }
}
