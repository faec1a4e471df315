import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { passOn } from './site-log'

async function passedOn(...pieces: string[]) {
  const output = new PassThrough()
  let written = ''
  passOn(output, 'warning', (text) => {
    written += text
  })
  for (const piece of pieces) {
    output.write(piece)
    await new Promise(setImmediate)
  }
  output.end()
  await once(output, 'end')
  return written
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

test('an error and its stack are one line with a time', async () => {
  const [event, ...more] = await passedOn('Error: no\n    at one\n    at two\n')
  expect(more).toEqual([])
  expect(event).toMatchObject({
    level: 'warning',
    message: 'Error: no',
    lines: ['    at one', '    at two'],
  })
  expect(Date.parse(event.time)).toBeGreaterThan(0)
})

test('what is an event already is passed on as it is, also in pieces', async () => {
  const event = { time: '2026-11-29T00:00:00.000Z', level: 'warning', message: 'x' }
  const line = `${JSON.stringify(event)}\n`
  expect(await passedOn(line.slice(0, 20), line.slice(20), line)).toEqual([event, event])
})

test('nothing is lost at the end, and blank lines and the banner of Next say nothing', async () => {
  const [first, ...more] = await passedOn(
    '\n\n   ▲ Next.js 16.4.6\n   - Local: x\n ✓ Ready in 1s\n\nlast words',
  )
  expect(first.message).toBe('last words')
  expect(more).toEqual([])
})
