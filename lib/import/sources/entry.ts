/** One thing in an archive. Its bytes are to be read, or left, before the next one is asked for. */
export type Entry = {
  /** As the archive spells it. */
  path: string
  kind: 'file' | 'folder' | 'link' | 'device' | 'unreadable'
  /** Why it is unreadable, as a sentence. */
  reason?: string
  bytes: AsyncIterable<Uint8Array>
}

/** Lets a reader stop early without closing what it reads from. */
export function kept(pieces: AsyncGenerator<Uint8Array>): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: () => ({ next: () => pieces.next() }) }
}
