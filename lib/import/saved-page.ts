import { slugify } from '@/lib/content/slug'
import type { Metadata } from '@/lib/posts/metadata'
import { Draft } from './draft'
import type { Item, NoPost } from './item'
import { readBox } from './saved-page/box'
import { readContent } from './saved-page/content'
import { decode } from './saved-page/decode'
import { maxSourceId } from './saved-page/limits'
import { readLines } from './saved-page/line'
import { readMetadata } from './saved-page/metadata'
import type { Page } from './saved-page/page'
import { cutPage } from './saved-page/page'
import type { Refusal } from './saved-page/refusal'
import { refusals } from './saved-page/refusal'

/**
 * Reads a page saved as text: navigation rests, title, lead, sections, the meta box, similar posts. Yields one
 * item; a file that is no such page is refused with its line and what was expected, never an exception.
 */
export async function* readSavedPage(file: {
  name: string
  bytes: AsyncIterable<Uint8Array>
}): AsyncGenerator<Item> {
  const read = await readFile(file.bytes)
  if ('line' in read) yield refused(file.name, read)
  else yield toItem(file.name, read)
}

async function readFile(bytes: AsyncIterable<Uint8Array>): Promise<Page | Refusal> {
  try {
    const text = await decode(bytes)
    return typeof text === 'string' ? cutPage(readLines(text)) : text
  } catch {
    // A disk or a network that fails; what it says is not for the ledger.
    return refusals.unreadable()
  }
}

function toItem(name: string, { title, body, box, similar }: Page): Item {
  const metadata = readMetadata(readBox(box), similar)
  const sourceId = sourceIdOf(title.text, metadata)
  const draft = Draft.safeParse({
    sourceId,
    title: title.text,
    ...readContent(body, metadata),
    metadata,
  })
  if (draft.success) return { kind: 'draft', where: `${name}:${title.number}`, draft: draft.data }
  const problem = draft.error.issues.map(({ message, path }) => `${path.join('.')} ${message}`)
  return { ...refused(name, refusals.notAPost(title.number, problem.join('; '))), sourceId }
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
