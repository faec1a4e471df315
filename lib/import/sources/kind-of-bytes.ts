import { beginsExport, beginsJson } from './begins'

/** How many bytes are enough to know what a file is. An export may begin with a long comment. */
export const SNIFFED = 8 * 1024

/** How a backup of a whole archive begins: what `npm run export` writes. */
export const BACKUP_BEGINS = '{"alphanode":"archive"'

export type Container = 'gzip' | 'zip' | 'tar'

const containers: { kind: Container; at: number; begins: string }[] = [
  { kind: 'gzip', at: 0, begins: '\x1f\x8b\x08' },
  { kind: 'zip', at: 0, begins: 'PK\x03\x04' },
  { kind: 'zip', at: 0, begins: 'PK\x05\x06' },
  { kind: 'tar', at: 257, begins: 'ustar' },
]

/** What is known by its first bytes, and cannot be read. */
const strangers: { begins: string[]; is: string; instead: string }[] = [
  { begins: ['BZh91AY', 'BZh61AY'], is: 'a bzip2 archive', instead: 'Unpack it first' },
  { begins: ['\xfd7zXZ\0'], is: 'an xz archive', instead: 'Unpack it first' },
  { begins: ['\x28\xb5\x2f\xfd'], is: 'a Zstandard archive', instead: 'Unpack it first' },
  { begins: ['7z\xbc\xaf\x27\x1c'], is: 'a 7-Zip archive', instead: 'Unpack it first' },
  { begins: ['Rar!\x1a\x07'], is: 'a RAR archive', instead: 'Unpack it first' },
  { begins: ['PK\x07\x08', 'PK00PK'], is: 'a part of a zip archive', instead: 'Join its parts' },
  { begins: ['%PDF-'], is: 'a PDF document', instead: 'Save the page as HTML or text' },
  { begins: ['{\\rtf'], is: 'an RTF document', instead: 'Save the page as HTML or text' },
  {
    begins: ['From: <Saved by', 'MIME-Version: 1.0'],
    is: 'a web archive (MHTML)',
    instead: 'Save the page as HTML or text',
  },
  { begins: ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'RIFF'], is: 'a picture', instead: 'Leave it out' },
  { begins: ['SQLite format 3\0'], is: 'a database', instead: 'Export it first' },
]

/** Whether these first bytes are those of an archive, and of which. */
export function containerOf(head: Uint8Array): Container | undefined {
  const signs = latin1(head)
  return containers.find(({ at, begins }) => signs.startsWith(begins, at))?.kind
}

/** Why a file that begins like this cannot be read, as a sentence. */
export function strangenessOf(head: Uint8Array): string | undefined {
  const signs = latin1(head)
  const known = strangers.find(({ begins }) => begins.some((sign) => signs.startsWith(sign)))
  if (known) return `It is ${known.is}, which is not read here. ${known.instead}, and try again.`
  if (!signs.includes('\0') || isTextWithNul(signs)) return undefined
  return 'It is binary (it holds a NUL byte); a WordPress export, JSON lines or a saved page was expected. Trying again helps only with another file.'
}

/** One character for each byte. */
const latin1 = (head: Uint8Array) => Buffer.from(head).toString('latin1')

/** In signs: a text in two bytes a sign has a NUL among these. */
const CLEAN_START = 16

/** A file that begins as one of ours and got a NUL later, from a database or a writer that crashed. */
function isTextWithNul(signs: string): boolean {
  const bare = signs.replaceAll('\0', '')
  return !signs.slice(0, CLEAN_START).includes('\0') && (beginsJson(bare) || beginsExport(bare))
}
