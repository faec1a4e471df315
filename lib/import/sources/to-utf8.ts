import { fault } from './fault'
import type { Pull } from './pull'

const byMark: { mark: string; encoding: string }[] = [
  { mark: '\xff\xfe', encoding: 'utf-16le' },
  { mark: '\xfe\xff', encoding: 'utf-16be' },
  // `<?` of XML without a byte order mark.
  { mark: '<\0?\0', encoding: 'utf-16le' },
  { mark: '\0<\0?', encoding: 'utf-16be' },
]

/** The encoding that the first bytes tell, if it is not UTF-8. */
export function markedEncoding(head: Uint8Array): string | undefined {
  const signs = Buffer.from(head.subarray(0, 4)).toString('latin1')
  return byMark.find(({ mark }) => signs.startsWith(mark))?.encoding
}

/** The same text in UTF-8. Throws where it is not text in this encoding. */
export async function* toUtf8(source: Pull, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const encode = (piece?: Uint8Array) => {
    try {
      return Buffer.from(decoder.decode(piece, { stream: piece !== undefined }))
    } catch {
      // The decoder does not say where.
      throw fault(`It begins like ${encoding.toUpperCase()}, but is not text in that encoding.`)
    }
  }
  for await (const piece of source.pass()) yield encode(piece)
  yield encode()
}
