import { afterEach, expect, test, vi } from 'vitest'
import { hasRoom, neededMegabytes, watchDisk } from './disk'

afterEach(() => {
  vi.restoreAllMocks()
})

test.each([
  ['a small disk', 10_000, 512, 512],
  ['a disk of 50 GB', 51_200, 512, 1_024],
  ['a large disk', 2_000_000, 512, 2_048],
  ['a large disk that is to keep more', 2_000_000, 5_000, 5_000],
  ['a disk that is not to be watched', 2_000_000, 0, 0],
])('on %s of %i MB, with MIN_FREE_MB=%i, %i MB stay free', (_, total, least, needed) => {
  expect(neededMegabytes(total, least)).toBe(needed)
})

test('a disk that fills and has room again is told of without anybody asking', async () => {
  const lines: string[] = []
  const said = vi.spyOn(process.stderr, 'write').mockImplementation((line) => {
    lines.push(String(line))
    return true
  })
  let freeMegabytes = 100
  const end = watchDisk(10, async () => ({ freeMegabytes, totalMegabytes: 10_000 }))
  await vi.waitUntil(() => lines.length === 1, { timeout: 30_000 })
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    level: 'warning',
    message: expect.stringContaining('nearly full'),
    freeMegabytes: 100,
    needed: 512,
  })
  expect(await hasRoom()).toBe(false)
  freeMegabytes = 9_000
  await vi.waitUntil(() => lines.length === 2, { timeout: 30_000 })
  expect(JSON.parse(lines[1] ?? '')).toMatchObject({ level: 'info', message: 'It works again.' })
  expect(await hasRoom()).toBe(true)
  end()
  said.mockRestore()
})
