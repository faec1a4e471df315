import { once } from 'node:events'
import { stdout } from 'node:process'

/** Prints piece by piece, no faster than it is read. */
export async function print(pieces: AsyncIterable<string>) {
  for await (const piece of pieces) if (!stdout.write(piece)) await once(stdout, 'drain')
}
