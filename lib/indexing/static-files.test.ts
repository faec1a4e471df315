import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { pool } from '@/lib/db/client'
import { answerTo } from './addresses-answer'
import { isStatic, staticFiles } from './static-files'

const folder = 'public'
const read = (path: string) => readFileSync(join(folder, path))

/** Width and height, as the head of a PNG has them. */
function sizeOf(png: Buffer) {
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}

test('every file in public/ is known, and no other', () => {
  const there = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
  expect(there.sort()).toEqual([...staticFiles].sort())
})

test('a known file costs no look into the database, an unknown one does', async () => {
  const query = vi.spyOn(pool, 'query')
  const connect = vi.spyOn(pool, 'connect')
  const looks = () => query.mock.calls.length + connect.mock.calls.length
  for (const path of staticFiles) {
    expect(await answerTo(`/${path}`, ''), path).toEqual({ status: 200 })
    expect(await answerTo(`/${path}`, '?v=1'), path).toEqual({ status: 200 })
  }
  expect(looks()).toBe(0)
  await answerTo('/fonts/no-such-face.woff2', '')
  expect(looks()).toBeGreaterThan(0)
  expect(isStatic(['__proto__'])).toBe(false)
})

const Manifest = z.strictObject({
  id: z.literal('/'),
  name: z.literal('AlphaNode'),
  short_name: z.literal('AlphaNode'),
  description: z.string().min(1),
  lang: z.literal('en'),
  start_url: z.literal('/'),
  scope: z.literal('/'),
  display: z.literal('minimal-ui'),
  theme_color: z.string(),
  background_color: z.string(),
  icons: z.array(
    z.strictObject({
      src: z.string(),
      sizes: z.string(),
      type: z.enum(['image/png', 'image/svg+xml']),
      purpose: z.literal('maskable').optional(),
    }),
  ),
})

test('the manifest has the colours of the theme, and icons of the sizes that it names', () => {
  const manifest = Manifest.parse(JSON.parse(read('manifest.webmanifest').toString()))
  const theme = readFileSync('app/theme.css', 'utf8')
  const [, paper, night] = /--color-paper: light-dark\((#\w+), (#\w+)\)/.exec(theme) ?? []
  expect([manifest.theme_color, manifest.background_color]).toEqual([paper, paper])
  const layout = readFileSync('app/layout.tsx', 'utf8')
  for (const colour of [paper, night]) expect(layout).toContain(`color: '${colour}'`)

  const pictures = manifest.icons.filter(({ type }) => type === 'image/png')
  for (const { src, sizes } of pictures) expect(sizeOf(read(src)).join('x')).toBe(sizes)
  expect(pictures.map(({ sizes, purpose }) => [sizes, purpose])).toEqual([
    ['192x192', undefined],
    ['512x512', undefined],
    ['192x192', 'maskable'],
    ['512x512', 'maskable'],
  ])
})

test('the pictures that are asked for by name have the sizes that are expected', () => {
  expect(sizeOf(read('apple-touch-icon.png'))).toEqual([180, 180])
  expect(sizeOf(read('social.png'))).toEqual([1200, 630])

  const icon = read('favicon.ico')
  const count = icon.readUInt16LE(4)
  const entries = Array.from({ length: count }, (_, at) => {
    const entry = icon.subarray(6 + 16 * at, 22 + 16 * at)
    const start = entry.readUInt32LE(12)
    const picture = icon.subarray(start, start + entry.readUInt32LE(8))
    return [entry[0], ...sizeOf(picture)]
  })
  expect([icon.readUInt16LE(0), icon.readUInt16LE(2)]).toEqual([0, 1])
  expect(entries).toEqual([
    [16, 16, 16],
    [32, 32, 32],
    [48, 48, 48],
  ])
})

test('each face has its licence beside it', () => {
  const faces = readdirSync(join(folder, 'fonts')).filter((name) => /\.woff2?$/.test(name))
  expect(faces.length).toBe(6)
  for (const name of faces) {
    const family = /^(?:literata|jetbrains-mono)/.exec(name)?.[0]
    expect(read(`fonts/${family}-OFL.txt`).toString()).toContain('SIL OPEN FONT LICENSE')
  }
})
