import { fault } from './fault'
import type { Pull } from './pull'
import { signatures } from './zip-header'

const fixedSize = 46

/**
 * Takes the directory at the end of a zip archive. Throws when it is cut off, or lists another number of
 * entries than were found: then some were hidden or lost.
 */
export async function takeDirectory(source: Pull, found: number): Promise<void> {
  let listed = 0
  for (; (await signatureAhead(source)) === signatures.central; listed += 1) {
    const fixed = await source.take(fixedSize)
    await source.skip([28, 30, 32].reduce((sum, at) => sum + fixed.readUInt16LE(at), 0))
  }
  const ends: readonly (number | undefined)[] = signatures.ends
  if (!ends.includes(await signatureAhead(source)))
    throw fault('The zip archive is cut off: its end is missing.')
  if (listed !== found)
    throw fault(`The zip archive's directory lists ${listed} entries, but ${found} were found.`)
  await source.skip(Number.POSITIVE_INFINITY)
}

/** The signature of the next record; none when less than one is left. */
export async function signatureAhead(source: Pull): Promise<number | undefined> {
  const ahead = Buffer.from(await source.peek(4))
  return ahead.length < 4 ? undefined : ahead.readUInt32LE(0)
}
