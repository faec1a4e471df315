import { slugify } from '@/lib/content/slug'
import type { Metadata } from '@/lib/posts/metadata'
import { Draft } from './draft'
import type { Item, NoPost } from './item'
import { beginningOf } from './item'
import type { Limits } from './limits'
import { limitsOf } from './limits'
import { decode } from './saved-page/decode'
import { isHtml, readHtml } from './saved-page/html'
import { maxSourceId } from './saved-page/limits'
import type { Refusal } from './saved-page/refusal'
import { refusals } from './saved-page/refusal'
import type { SavedPost } from './saved-page/saved-post'
import { readText } from './saved-page/text'
import { readOne } from './unreadable'

/**
 * Reads a page saved as text or HTML: navigation rests, title, lead, sections, the meta box, similar posts. Yields
 * one item; a file that is no such page is refused with its line and what was expected. The same page in either
 * form is the same draft. Throws only what `bytes` throws.
 */
export async function* readSavedPage(
  file: { name: string; bytes: AsyncIterable<Uint8Array> },
  limits: Pick<Limits, 'largestPage' | 'mostPageLines' | 'mostHtml'> = limitsOf({}),
): AsyncGenerator<Item> {
  const page = await decode(file.bytes, limits)
  const item =
    'refusal' in page
      ? refused(file.name, page.refusal)
      : readOne({ where: `${file.name}:1` }, () => readPage(file.name, page.text, limits.mostHtml))
  yield page.hash === undefined ? item : { ...item, hash: page.hash }
}

function readPage(name: string, text: string, mostHtml: number): Item {
  const read = isHtml(text) ? readHtml(text, mostHtml) : readText(text)
  return 'reason' in read
    ? { ...refused(name, read), found: beginningOf(text) }
    : toItem(name, read)
}

function toItem(name: string, { line, title, lead, content, metadata }: SavedPost): Item {
  const sourceId = sourceIdOf(title, metadata)
  const found = { sourceId, title, lead, content, metadata }
  const draft = Draft.safeParse(found)
  if (draft.success) return { kind: 'draft', where: `${name}:${line}`, draft: draft.data }
  const problem = draft.error.issues.map(({ message, path }) => `${path.join('.')} ${message}`)
  return { ...refused(name, refusals.notAPost(line, problem.join('; '))), sourceId, found }
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
