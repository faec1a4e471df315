import { expect, test } from 'vitest'
import { shortName } from './short-name'

const Name = shortName(100, { empty: 'empty', long: 'long', odd: 'odd' })
const judged = (text: string) => Name.safeParse(text).error?.issues[0]?.message ?? 'taken'

test.each([
  'Ada Lovelace',
  "Conor O'Brien",
  'Anne-Marie Müller',
  'Nguyễn Thị Hương',
  'Владимир',
  '山田 太郎',
  'محمد علي',
  'प्रिया',
  'Team 7 (night)',
])('%s is a name', (name) => {
  expect(Name.parse(name)).toBe(name.normalize('NFC'))
})

test('spaces of any kind around and within a name are single spaces', () => {
  expect(Name.parse('  Ada \u00a0\u2003 Lovelace ')).toBe('Ada Lovelace')
})

/** Every sign that cannot be seen, ends a line, or changes the direction of others. */
const hidden = [
  ...Array.from({ length: 32 }, (_, code) => code),
  ...Array.from({ length: 33 }, (_, code) => 0x7f + code),
  ...[0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x180e, 0x2800, 0x3164, 0xfeff, 0xffa0],
  ...Array.from({ length: 5 }, (_, code) => 0x200b + code),
  ...Array.from({ length: 7 }, (_, code) => 0x2028 + code),
  ...Array.from({ length: 16 }, (_, code) => 0x2060 + code),
  ...Array.from({ length: 16 }, (_, code) => 0xfe00 + code),
  ...[0xd800, 0xe000, 0xfff9, 0xe0001, 0xe0041, 0x10ffff],
]

test('a name with a sign that is not seen is none, wherever the sign is', () => {
  for (const code of hidden) {
    const sign = String.fromCodePoint(code)
    expect(judged(`Ad${sign}a`), `U+${code.toString(16)} within`).toBe('odd')
  }
})

test('what has no letter, piles up accents or is too long is no name', () => {
  expect(judged('')).toBe('empty')
  expect(judged('   ')).toBe('empty')
  expect(judged('—…!')).toBe('odd')
  expect(judged(`A${'\u0300'.repeat(20)}`)).toBe('odd')
  expect(judged('a'.repeat(101))).toBe('long')
  expect(judged('\u0300\u0327'.repeat(500_000))).toBe('long')
})
