import { statfs } from 'node:fs/promises'
import { dataPath } from '@/lib/data-dir'
import { env } from '@/lib/env'
import { recovered, warn } from '@/lib/warnings'

const LOW = 'The disk of the data folder is nearly full: nothing is written until there is room.'

const LOOK_MS = 5_000
const WATCH_MS = 30_000

/** Of a large disk so much is kept free, but no more than the second number of megabytes. */
const SHARE = 0.02
const LARGEST_SHARE_MB = 2_048

type Disk = { freeMegabytes: number; totalMegabytes: number }
type Room = { lookedAt: number; isThere: boolean }

declare global {
  var alphanodeRoom: Room | undefined
}

// Next bundles this module several times in one process.
globalThis.alphanodeRoom ??= { lookedAt: Number.NEGATIVE_INFINITY, isThere: true }
const room = globalThis.alphanodeRoom

/**
 * Whether the data folder's disk has room left; looked at every five seconds at most. Below the mark nothing is
 * begun that writes much, so that the database can still write its log: reading goes on.
 */
export async function hasRoom(): Promise<boolean> {
  if (performance.now() - room.lookedAt >= LOOK_MS) await look(measure)
  return room.isThere
}

/** Looks at the disk now and then, whether anybody asks or not: a disk that fills is told of, and one that has room again. */
export function watchDisk(everyMs = WATCH_MS, measureDisk = measure) {
  const watch = setInterval(() => void look(measureDisk), everyMs)
  watch.unref()
  return () => clearInterval(watch)
}

async function look(measureDisk: () => Promise<Disk | null>) {
  room.lookedAt = performance.now()
  const disk = await measureDisk()
  const needed = disk ? neededMegabytes(disk.totalMegabytes, env.MIN_FREE_MB) : 0
  room.isThere = disk === null || disk.freeMegabytes >= needed
  if (room.isThere) recovered(LOW)
  else warn(LOW, undefined, { freeMegabytes: Math.floor(disk?.freeMegabytes ?? 0), needed })
}

/** How much is to stay free: the least that is asked for, more on a large disk; nothing when that is 0. */
export const neededMegabytes = (totalMegabytes: number, least: number): number =>
  least === 0 ? 0 : Math.max(least, Math.min(Math.floor(totalMegabytes * SHARE), LARGEST_SHARE_MB))

/** Null when there is no data folder, or no way to know. */
async function measure(): Promise<Disk | null> {
  try {
    const { bavail, blocks, bsize } = await statfs(dataPath('.'))
    return {
      freeMegabytes: (bavail * bsize) / 1024 ** 2,
      totalMegabytes: (blocks * bsize) / 1024 ** 2,
    }
  } catch {
    return null
  }
}
