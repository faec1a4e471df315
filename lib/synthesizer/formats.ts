import { toJsonLine } from './jsonl'
import { toSavedPage } from './saved-page'
import type { Archive } from './synthesize'
import { synthesize } from './synthesize'
import type { SyntheticPost } from './synthetic-post'
import { wxrHead, wxrTail } from './wxr/frame'
import { toWxrItem } from './wxr/item'

type Format = {
  head: string
  toText: (post: SyntheticPost, number: number) => string
  tail: string
}

/** In which formats an archive can be written as one text; saved pages are a file each. */
export const formats = {
  jsonl: { head: '', toText: toJsonLine, tail: '' },
  wxr: { head: wxrHead, toText: toWxrItem, tail: wxrTail },
} as const satisfies Record<string, Format>

/** An archive as one text, post by post: nothing is kept. */
export function* writeArchive(archive: Archive, { head, toText, tail }: Format): Generator<string> {
  let number = 0
  yield head
  for (const post of synthesize(archive)) {
    number += 1
    yield toText(post, number)
  }
  yield tail
}

/** Each post as a saved page, under the name of its file. */
export function* writePages(archive: Archive): Generator<{ name: string; text: string }> {
  for (const post of synthesize(archive))
    yield { name: `${post.sourceId}.txt`, text: toSavedPage(post) }
}
