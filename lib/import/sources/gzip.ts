import { createGunzip } from 'node:zlib'
import type { Unpacked } from './inflate'
import { inflate } from './inflate'
import type { Pull } from './pull'

/** What a gzip file holds, its members one after the other. Throws what is wrong with it as a sentence. */
export async function* gunzip(source: Pull, unpacked: Unpacked): AsyncGenerator<Uint8Array> {
  yield* inflate(source, createGunzip(), unpacked)
  await source.end()
}
