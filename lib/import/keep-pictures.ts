import type { Attachment } from './attachments.store'
import { saveAttachmentsEach } from './attachments.store'
import type { Item } from './item'
import type { Session } from './load'

const MOST = 1_000

/**
 * The same items; pictures that come as items of their own are kept as they pass, before a post that may show them:
 * of what cannot be read twice, these are all that can be found.
 */
export async function* keepPictures(
  { transact }: Pick<Session, 'transact'>,
  items: AsyncIterable<Item>,
): AsyncGenerator<Item> {
  let passed: Attachment[] = []
  for await (const item of items) {
    if (item.kind === 'setAside' && item.picture && item.sourceId)
      passed.push({ ...item.picture, sourceId: item.sourceId })
    if (passed.length >= MOST || (passed.length > 0 && mayShow(item))) {
      const pictures = passed
      passed = []
      await transact((tx) => saveAttachmentsEach(tx, pictures))
    }
    yield item
  }
  if (passed.length > 0) await transact((tx) => saveAttachmentsEach(tx, passed))
}

const mayShow = (item: Item) => item.kind === 'draft' && item.draft.pictures.length > 0
