import { mkdir, statfs } from 'node:fs/promises'
import { dataPath } from '@/lib/data-dir'
import type { UploadLimits } from './upload-limits'
import { uploadLimits } from './upload-limits'
import { countKept } from './uploads'

const GIB = 1024 ** 3

/** What one person's uploads may take together, in bytes, for as long as they are kept. */
const MOST_KEPT = 12 * GIB

/** What an upload leaves free on the disk: the database may be on it. */
const LEFT_FREE = 2 * GIB

/** What a person may upload now, with the fault that tells of what keeps it that small. */
export async function limitsFor(
  personId: string,
  root = dataPath('uploads'),
): Promise<UploadLimits> {
  await mkdir(/* turbopackIgnore: true */ root, { recursive: true, mode: 0o700 })
  const { bavail, bsize } = await statfs(/* turbopackIgnore: true */ root)
  const kept = await countKept(personId, root)
  return smallest(kept, bavail * bsize)
}

/** The smallest of the limits, given the bytes that a person has here already and those that are free. */
export function smallest(kept: number, free: number): UploadLimits {
  const limits = [
    uploadLimits,
    { ...uploadLimits, largest: MOST_KEPT - kept, tooLarge: 'quota' as const },
    { ...uploadLimits, largest: free - LEFT_FREE, tooLarge: 'full' as const },
  ]
  return limits.toSorted((a, b) => a.largest - b.largest)[0] ?? uploadLimits
}
