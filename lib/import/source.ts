import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Item } from './item'
import { readJsonl } from './jsonl'
import { readSavedPage } from './saved-page'

type File = { name: string; bytes: AsyncIterable<Uint8Array> }
type Reader = (file: File) => AsyncGenerator<Item>

/** A format is known by how it begins; a saved page begins with anything else. */
const formats: { begins: RegExp; read: Reader }[] = [{ begins: /^\uFEFF?\s*\{/, read: readJsonl }]

const SNIFFED = 1_024

/** Reads one file in whatever format it turns out to be. What cannot be opened is a refused item. */
export async function* readSource(path: string): AsyncGenerator<Item> {
  try {
    const info = await stat(path)
    if (!info.isFile()) throw new Error('It is not a file.')
    const bytes = createReadStream(path)
    const { head, rest } = await peek(bytes)
    const read = formats.find(({ begins }) => begins.test(head))?.read ?? readSavedPage
    yield* read({ name: path, bytes: rest })
  } catch (cause) {
    yield { kind: 'refused', where: path, reason: `This file cannot be read: ${explain(cause)}` }
  }
}

async function peek(bytes: AsyncIterable<Uint8Array>) {
  const iterator = bytes[Symbol.asyncIterator]()
  const first = await iterator.next()
  const chunk = first.done ? new Uint8Array() : first.value
  async function* rest() {
    yield chunk
    yield* { [Symbol.asyncIterator]: () => iterator }
  }
  return { head: new TextDecoder().decode(chunk.subarray(0, SNIFFED)), rest: rest() }
}

const sentences: Record<string, string> = {
  ENOENT: 'there is no such file. Check its name and try again.',
  EACCES: 'you may not open it. Change its permissions and try again.',
}

const explain = (cause: unknown) => {
  if (!(cause instanceof Error)) return 'the reason is unknown.'
  const code = 'code' in cause ? String(cause.code) : ''
  return sentences[code] ?? cause.message
}

/** Reads files in order, each once. */
export async function* readFiles({ sources }: { sources: string[] }): AsyncGenerator<Item> {
  for (const path of new Set(sources)) yield* readSource(path)
}
