/** What PHP's `serialize` can be given here; a missing value is left out of its array. */
export type PhpValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly PhpValue[]
  | { readonly [key: string]: PhpValue }

/**
 * The value as PHP's `serialize` writes it; lengths count bytes of UTF-8.
 *
 * @example serializePhp({ topic: 'ö' }) // a:1:{s:5:"topic";s:2:"ö";}
 */
export function serializePhp(value: PhpValue): string {
  if (value === null || value === undefined) return 'N;'
  if (typeof value === 'string') return `s:${Buffer.byteLength(value)}:"${value}";`
  if (typeof value === 'boolean') return `b:${Number(value)};`
  if (typeof value === 'number') return `${Number.isSafeInteger(value) ? 'i' : 'd'}:${value};`
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  const parts = entries.map(([key, each]) => serializeKey(key) + serializePhp(each))
  return `a:${entries.length}:{${parts.join('')}}`
}

/** PHP makes a number of every key that looks like one. */
function serializeKey(key: string): string {
  const isNumber = /^(?:0|-?[1-9]\d{0,17})$/.test(key)
  return isNumber ? `i:${key};` : serializePhp(key)
}
