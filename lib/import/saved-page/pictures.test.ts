import { expect, test } from 'vitest'
import { readDraft } from './testing'

const page = (body: string) => `a title\n\n${body}\n\nalphanode post meta\n\n`

const figures = `a harbour 1
a harbour 1. image source: unsplash
a harbour 2

a harbour 2. image source: placehold.co

alone. image source: pexels

a quay

final notes`

test('figures find their address by caption, then by order', async () => {
  const sources = [
    ...['    • source: x', '    • url: https://a.test/other', '    • caption: another'],
    ...['    • source: x', '    • url: https://a.test/2', '    • caption: a harbour 2'],
    ...['    • source: x', '    • url: https://a.test/1', '    • caption: a harbour 1'],
    ...['    • source: y', '    • url: https://a.test/quay', '    • caption: a quay'],
  ]
  const { content } = await readDraft(`${page(figures)}image sources\n${sources.join('\n')}`)
  const figure = (caption: string, url: string, source: string) => ({
    ...{ kind: 'figure', url: `https://a.test/${url}`, alt: caption, caption, source },
  })
  expect(content).toEqual([
    figure('a harbour 1', '1', 'unsplash'),
    figure('a harbour 2', '2', 'placehold.co'),
    figure('alone', 'other', 'pexels'),
    figure('a quay', 'quay', 'y'),
    { kind: 'heading', depth: 2, text: 'final notes' },
  ])
})

test('a figure without an address is still a figure', async () => {
  const { content } = await readDraft(page('x y\nx y. image source: unsplash'))
  expect(content).toEqual([{ kind: 'figure', alt: 'x y', caption: 'x y', source: 'unsplash' }])
})
