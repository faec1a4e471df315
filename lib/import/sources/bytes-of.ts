import { constants } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { SourceFault } from './fault'

/** Bytes read at once. */
const PIECE = 128 * 1024

/**
 * A file's bytes. Throws when it is anything but a plain file: a pipe would never end, and to open a device may
 * do something. It is asked again once it is open: something else may have taken its place. What is added to it meanwhile
 * is not read, or a file that keeps growing would never end; at its end it is said that the file changed.
 */
export async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  if (!(await stat(path)).isFile()) throw noFile()
  // Without O_NONBLOCK, opening a pipe waits for somebody to write to it. Windows has neither.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const before = await file.stat()
    if (!before.isFile()) throw noFile()
    // What the system makes up as it is read has no size.
    let left = before.size === 0 ? Number.POSITIVE_INFINITY : before.size
    while (left > 0) {
      const length = Math.min(PIECE, left)
      const { buffer, bytesRead } = await file.read({ buffer: Buffer.allocUnsafe(length) })
      if (bytesRead === 0) break
      left -= bytesRead
      yield buffer.subarray(0, bytesRead)
    }
    const after = await file.stat()
    if (after.size !== before.size || after.mtimeMs !== before.mtimeMs) throw changed()
  } finally {
    await file.close()
  }
}

const noFile = () =>
  new SourceFault('It is a device or a pipe; only files are read. Pipe it into the import as "-".')

const changed = () =>
  new SourceFault(
    'It was changed while it was being read, so what was read may be neither the old nor the new file. Import it again when nothing writes to it.',
  )
