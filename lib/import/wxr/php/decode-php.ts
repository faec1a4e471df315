import type { Unknown } from '@/lib/posts/metadata'
import type { Limits } from '../../limits'
import { PhpReader } from './php-reader'
import { Unreadable } from './php-text'

type PhpLimits = Pick<Limits, 'deepestMeta' | 'mostMetaValues'>

/**
 * What a PHP-serialized text stands for, as JSON: arrays become lists or objects, an object becomes its fields
 * under the name of its class and is never made. Undefined when the text is no such thing, refers to itself, or
 * exceeds the limits. Byte counts that fit no more (line ends were changed since) are put right.
 *
 * @example decodePhp('a:1:{s:5:"topic";s:1:"x";}', limits) // { value: { topic: 'x' } }
 */
export function decodePhp(text: string, limits: PhpLimits): { value: Unknown } | undefined {
  const decoded = decodeOnce(text, limits)
  // WordPress serializes a second time what is serialized already.
  if (typeof decoded?.value !== 'string') return decoded
  return decodeOnce(decoded.value, limits) ?? decoded
}

function decodeOnce(text: string, limits: PhpLimits): { value: Unknown } | undefined {
  const serialized = text.trim()
  if (!looksSerialized(serialized)) return undefined
  try {
    return { value: new PhpReader(serialized, limits).read() }
  } catch (cause) {
    // A limit that was raised may be beyond what recursion can do.
    if (!(cause instanceof Unreadable || cause instanceof RangeError)) throw cause
    return undefined
  }
}

function looksSerialized(text: string): boolean {
  if (text === 'N;') return true
  return /^(?:[aOC]:\d|[sE]:\d+:"|[bid]:[-+\dIN])/.test(text) && /[;}]$/.test(text)
}
