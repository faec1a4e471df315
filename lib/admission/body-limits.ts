import type { IncomingMessage } from 'node:http'
import { uploadLimits } from '@/lib/import/desk/upload-limits'

const KIB = 1024
const MIB = 1024 * KIB

const UPLOAD_PATH = '/desk/imports/upload'

/** What a body may have, in bytes, by the beginning of its address; the first that fits. */
const limits: readonly (readonly [string, number])[] = [
  [UPLOAD_PATH, uploadLimits.largest + MIB], // the form around the files
  ['/api/auth/', 64 * KIB],
  ['/api/stale', 4 * MIB], // ten thousand slugs
  ['/api/', 16 * KIB],
]

/** Next takes no more for an action either; forms are posted to the page they are on. */
const ELSEWHERE = MIB

type Refused = 411 | 413 | null

/** Whether a body says beforehand that it is too large, or does not say how large it is. Only an upload need not. */
export function refuseBody({ method, headers, url = '' }: IncomingMessage): Refused {
  const length = Number(headers['content-length'] ?? 0)
  const isChunked = headers['transfer-encoding'] !== undefined
  if (method === 'GET' || method === 'HEAD') return length > 0 || isChunked ? 413 : null
  const [path = ''] = url.split('?', 1)
  if (isChunked && path !== UPLOAD_PATH) return 411
  const limit = limits.find(([beginning]) => path.startsWith(beginning))?.[1] ?? ELSEWHERE
  return length > limit ? 413 : null
}
