/** Bytes at the start of a file that say how it is encoded. */
export const SNIFFED = 1_024

const marks: { bytes: number[]; label: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], label: 'utf-8' },
  { bytes: [0xff, 0xfe], label: 'utf-16le' },
  { bytes: [0xfe, 0xff], label: 'utf-16be' },
  // `<?` without a byte order mark.
  { bytes: [0x3c, 0x00, 0x3f, 0x00], label: 'utf-16le' },
  { bytes: [0x00, 0x3c, 0x00, 0x3f], label: 'utf-16be' },
]

/** Labels that are part of UTF-8, or that cannot be true where their declaration can be read. */
const readAsUtf8 = ['ascii', 'us-ascii', 'utf-16', 'utf-16le', 'utf-16be']

/** The label of how a file is encoded: its byte order mark says so, else its XML declaration, else UTF-8. */
export function encodingOf(head: Buffer): { label: string } | { problem: string } {
  const mark = marks.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte))
  if (mark) return { label: mark.label }
  const declared = /<\?xml[^>]{1,200}?encoding\s*=\s*["']([^"'<>]{1,40})["']/.exec(
    head.toString('latin1', 0, SNIFFED),
  )?.[1]
  return declared === undefined ? { label: 'utf-8' } : labelOf(declared)
}

function labelOf(declared: string) {
  const name = declared.trim().toLowerCase()
  if (readAsUtf8.includes(name)) return { label: 'utf-8' }
  try {
    return { label: new TextDecoder(name).encoding }
  } catch {
    return {
      problem: `The file says that it is encoded as ${declared}, which is unknown here; UTF-8 was expected. Convert it and import it again.`,
    }
  }
}
