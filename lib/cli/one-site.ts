import { hostname } from 'node:os'
import { locks } from '@/lib/db/locks'
import { findAddress } from './address'

/**
 * Keeps this folder's site to this process until what is returned is called, or the process ends. Throws a sentence when
 * another has it: a second build would be written over the files the first site is reading, and commands
 * would tell only one of the two what went stale.
 */
export async function holdSite(folder = process.cwd()): Promise<() => Promise<void>> {
  const { keepTurn } = await import('@/lib/db/turn')
  const letGo = await keepTurn(locks.site, `${hostname()} ${folder}`)
  if (letGo) return letGo
  const address = findAddress()
  throw new Error(
    `The site of this folder runs already${address ? `, at ${address}` : ' or is being built'}. To start it anew, stop it where it was started (Ctrl-C), and try again.`,
  )
}
