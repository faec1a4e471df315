import { expect, test } from 'vitest'
import { troubleIn } from './trouble'

const refused = { status: 'refused', because: 'input', reason: 'It is taken.' } as const
const draft = (length: number) => ({ kept: { draft: 'x'.repeat(length) } })

test('what stands in the way of saving is said of the field that it is about', () => {
  expect(troubleIn({ status: 'idle' }, { title: '' })).toEqual([])
  expect(troubleIn({ ...refused, ...draft(9) }, { title: ' ' })).toMatchObject([{ field: 'title' }])
  expect(troubleIn({ ...refused, ...draft(9) }, { title: 'T' })).toMatchObject([{ field: 'slug' }])
})

test('a draft that is too long is said to be that, and no fault of its address or of the line', () => {
  for (const because of ['input', 'connection'] as const) {
    const [trouble] = troubleIn({ ...refused, because, ...draft(300_001) }, { title: 'T' })
    expect(trouble).toMatchObject({ field: null, reason: expect.stringContaining('more here') })
  }
})
