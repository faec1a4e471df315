import { expect, test } from 'vitest'
import { Lane } from './lane'

const open = '<b>'.repeat(400) + '<p>x'.repeat(400)

test('what takes too long is ended, and what comes after it is done', async () => {
  const lane = new Lane(5)
  const [late, done] = await Promise.all([
    lane.run('fromPaste', open, 50),
    lane.run('fromPaste', '<p>a', 60_000),
  ])
  expect(late).toEqual({ ok: false, why: 'late' })
  expect(done).toMatchObject({ ok: true, value: [{ kind: 'prose', markdown: 'a' }] })
})

test('what throws is a refusal, and who comes when too many wait is told at once', async () => {
  const lane = new Lane(1)
  const first = lane.run('toEditBlocks', null, 60_000)
  expect(await lane.run('fromPaste', '<p>a', 60_000)).toEqual({ ok: false, why: 'busy' })
  expect(await first).toMatchObject({ ok: false, why: 'failed' })
})
