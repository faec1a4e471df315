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
const FROM_KNOWN = MIB

/** Strangers have the forms of the ways in, whose bodies wait in memory until they are whole. */
const FROM_STRANGERS = 64 * KIB

type Refused = 411 | 413 | null

/**
 * Whether a body says beforehand that it is too large, or does not say how large it is. Only an upload of somebody known
 * need not say it.
 */
export function refuseBody(
  { method, headers, url = '' }: IncomingMessage,
  isKnown: boolean,
): Refused {
  const length = Number(headers['content-length'] ?? 0)
  const isChunked = headers['transfer-encoding'] !== undefined
  if (isReading(method)) return length > 0 || isChunked ? 413 : null
  const [path = ''] = url.split('?', 1)
  if (isChunked && !(isKnown && path === UPLOAD_PATH)) return 411
  return length > limitFor(path, isKnown) ? 413 : null
}

function limitFor(path: string, isKnown: boolean): number {
  const named = limits.find(([beginning]) => path.startsWith(beginning))?.[1]
  return isKnown ? (named ?? FROM_KNOWN) : Math.min(named ?? FROM_STRANGERS, FROM_STRANGERS)
}

/** Nothing is sent along with these, and only what they get is kept. */
export const isReading = (method = 'GET') => method === 'GET' || method === 'HEAD'
