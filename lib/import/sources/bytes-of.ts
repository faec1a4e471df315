import { constants } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { SourceFault } from './fault'

/** Bytes read at once. */
const PIECE = 128 * 1024

/**
 * A file's bytes. Throws when it is anything but a plain file: a pipe would never end, and to open a device may
 * do something. It is asked again once it is open: something else may have taken its place.
 */
export async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  if (!(await stat(path)).isFile()) throw noFile()
  // Without O_NONBLOCK, opening a pipe waits for somebody to write to it. Windows has neither.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    if (!(await file.stat()).isFile()) throw noFile()
    for (;;) {
      const { buffer, bytesRead } = await file.read({ buffer: Buffer.allocUnsafe(PIECE) })
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}

const noFile = () =>
  new SourceFault('It is a device or a pipe; only files are read. Pipe it into the import as "-".')
