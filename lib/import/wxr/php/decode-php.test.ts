import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tooSlow } from '@/lib/bounded/testing/growth'
import type { Unknown } from '@/lib/posts/metadata'
import { limitsOf } from '../../limits'
import { decodePhp } from './decode-php'

const decode = (text: string) => decodePhp(text, limitsOf({}))

/** As PHP's `serialize` would write it. */
function encode(value: Unknown): string {
  if (value === null) return 'N;'
  if (typeof value === 'boolean') return `b:${value ? 1 : 0};`
  if (typeof value === 'number') return Number.isInteger(value) ? `i:${value};` : `d:${value};`
  if (typeof value === 'string') return `s:${Buffer.byteLength(value)}:"${value}";`
  const pairs = Array.isArray(value)
    ? value.map((each, at) => `i:${at};${encode(each)}`)
    : Object.entries(value).map(([key, each]) => `${encode(key)}${encode(each)}`)
  return `a:${pairs.length}:{${pairs.join('')}}`
}

/** PHP has one array for both: an empty object is an empty list, and so is one with the keys 0, 1, 2 … */
const texts = fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => text.isWellFormed())
const keys = texts.filter((key) => key !== '__proto__' && !/^\d+$/.test(key))
const { value: values } = fc.letrec<{ value: Unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .filter((number) => !Number.isInteger(number)),
    texts,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(keys, tie('value'), { minKeys: 1, maxKeys: 4 }).map((each) => ({ ...each })),
  ),
}))

test('what PHP has serialized comes back', () => {
  fc.assert(
    fc.property(
      values.filter((value) => typeof value !== 'string'),
      (value) => {
        expect(decode(encode(value))).toEqual({ value })
      },
    ),
  )
})

test('byte counts that are wrong since line ends were changed are put right', () => {
  const lines = fc.array(fc.constantFrom('one', 'é', '日本', '";', 'i:1;', ''), { maxLength: 5 })
  fc.assert(
    fc.property(fc.array(lines.map((each) => each.join('\r\n'))), fc.string(), (list, last) => {
      const value = [...list, last.replaceAll('\r', '')]
      const changed = encode(value).replaceAll('\r\n', '\n')
      expect(decode(changed)).toEqual({ value: value.map((text) => text.replaceAll('\r\n', '\n')) })
    }),
  )
})

test('wrong counts of other causes are put right where the end is plain', () => {
  expect(
    decode('a:2:{s:3:"k";s:99:"an address of another length";s:1:"l";s:1:"überall";}'),
  ).toEqual({
    value: { k: 'an address of another length', l: 'überall' },
  })
})

test('an object is never made: its fields stand under the name of its class', () => {
  expect(
    decode('O:8:"WP_Thing":3:{s:1:"a";i:1;s:4:"\0*\0b";i:2;s:11:"\0WP_Thing\0c";i:3;}'),
  ).toEqual({
    value: { WP_Thing: { a: 1, b: 2, c: 3 } },
  })
  // XML cannot hold the zeros.
  expect(decode('O:8:"WP_Thing":2:{s:4:"*b";i:2;s:11:"WP_Thingc";i:3;}')).toEqual({
    value: { WP_Thing: { b: 2, c: 3 } },
  })
  expect(decode('O:8:"stdClass":1:{s:1:"a";N;}')).toEqual({ value: { a: null } })
  expect(decode('C:3:"Own":4:{a}bc}')).toEqual({ value: { Own: 'a}bc' } })
  expect(decode('E:11:"Suit:Hearts";')).toEqual({ value: 'Suit:Hearts' })
  expect(decode('a:1:{s:9:"__proto__";i:1;}')).toEqual({ value: { '(__proto__)': 1 } })
})

test('what was serialized twice is decoded twice, not more often', () => {
  const once = encode(['x'])
  expect(decode(encode(once))).toEqual({ value: ['x'] })
  expect(decode(encode(encode(once)))).toEqual({ value: once })
})

test('numbers beyond JSON stay as they are written', () => {
  expect(decode('a:4:{i:0;i:9223372036854775807;i:1;d:INF;i:2;d:-0.5;i:3;d:1.0E+25;}')).toEqual({
    value: ['9223372036854775807', 'INF', -0.5, 1e25],
  })
})

test.each([
  'plain text',
  'a: not serialized;',
  '',
  'a:1:{i:0;i:1;',
  'a:2:{i:0;i:1;}',
  'a:1:{i:0;i:1;}x',
  'a:1:{i:0;R:1;}',
  'a:1:{i:0;r:1;}',
  'a:1:{a:0:{}i:1;}',
  'a:99999999999:{}',
  'b:2;',
  'i:x;',
  'd:;',
  's:5:"abc',
])('%j is no serialized value', (text) => {
  expect(decode(text)).toBeUndefined()
})

test('what is too deep or too much stays text', () => {
  const limits = { deepestMeta: 3, mostMetaValues: 9 }
  const nested = (levels: number) => `${'a:1:{i:0;'.repeat(levels)}N;${'}'.repeat(levels)}`
  expect(decodePhp(nested(3), limits)).toEqual({ value: [[[null]]] })
  expect(decodePhp(nested(4), limits)).toBeUndefined()
  expect(decodePhp(encode([1, 2, 3, 4]), limits)).toEqual({ value: [1, 2, 3, 4] })
  expect(decodePhp(encode([1, 2, 3, 4, 5]), limits)).toBeUndefined()
  expect(decode(nested(100_000))).toBeUndefined()
})

test('wrong counts take as long as there are many', async () => {
  const wrong = (many: number) => `a:99999:{${'i:0;s:999999999:"a";'.repeat(many)}}`
  expect(await tooSlow(decode, [['counts', wrong]])).toEqual([])
})
