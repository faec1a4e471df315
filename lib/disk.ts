import { statfs } from 'node:fs/promises'
import { dataPath } from '@/lib/data-dir'
import { env } from '@/lib/env'
import { recovered, warn } from '@/lib/warnings'

const LOW = 'The disk of the data folder is nearly full: nothing is written until there is room.'

const LOOK_MS = 5_000

type Room = { lookedAt: number; isThere: boolean }

declare global {
  var alphanodeRoom: Room | undefined
}

// Next bundles this module several times in one process.
globalThis.alphanodeRoom ??= { lookedAt: Number.NEGATIVE_INFINITY, isThere: true }
const room = globalThis.alphanodeRoom

/**
 * Whether the data folder's disk has more than `MIN_FREE_MB` left; looked at every five seconds at most. Below that nothing is
 * begun that writes much, so that the database can still write its log: reading goes on.
 */
export async function hasRoom(): Promise<boolean> {
  if (performance.now() - room.lookedAt < LOOK_MS) return room.isThere
  room.lookedAt = performance.now()
  const free = await freeMegabytes()
  room.isThere = free >= env.MIN_FREE_MB
  if (room.isThere) recovered(LOW)
  else warn(LOW, undefined, { freeMegabytes: Math.floor(free), needed: env.MIN_FREE_MB })
  return room.isThere
}

async function freeMegabytes(): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(dataPath('.'))
    return (bavail * bsize) / 1024 ** 2
  } catch {
    return Number.POSITIVE_INFINITY // there is no data folder, or no way to know
  }
}
