import { expect, test } from 'vitest'
import type { z } from 'zod'
import { Draft } from './draft'
import type { AttachedPicture } from './pictures'
import { withPictures } from './pictures'

const aDraft = (parts: Pick<z.input<typeof Draft>, 'content' | 'pictures'>) =>
  Draft.parse({ sourceId: 'a', title: 'a title', ...parts })

const picture = (name: string): AttachedPicture => ({
  url: `https://x.org/${name}.jpg`,
  alt: name,
  caption: `the ${name}`,
  position: 0,
})
const figure = (name: string) => ({
  kind: 'figure',
  url: `https://x.org/${name}.jpg`,
  alt: name,
  caption: `the ${name}`,
})

const shelf = {
  find: (id: string) => (id.startsWith('wp:x:') ? picture(id.slice(5)) : undefined),
  listOf: () => [picture('first'), picture('second')],
}

const text = (words: string) => ({ kind: 'paragraph' as const, text: words })

test('pictures stand where the draft waits for them', () => {
  const { draft, missing } = withPictures(
    aDraft({
      content: [text('one'), text('two')],
      pictures: [
        { at: 0, role: 'featured', ids: ['wp:x:sea'] },
        { at: 1, role: 'gallery', ids: ['wp:x:hill', 'wp:x:wood'] },
        { at: 2, role: 'gallery', ids: [], of: 'wp:x:7' },
      ],
    }),
    shelf,
  )
  expect(draft.content).toMatchObject([
    figure('sea'),
    text('one'),
    figure('hill'),
    figure('wood'),
    text('two'),
    figure('first'),
    figure('second'),
  ])
  expect(draft.pictures).toEqual([])
  expect(missing).toEqual([])
})

test('what is not on the shelf is missing: a panel in a gallery, nothing before the post', () => {
  const { draft, missing } = withPictures(
    aDraft({
      content: [text('one')],
      pictures: [
        { at: 0, role: 'featured', ids: ['wp:y:3'] },
        { at: 1, role: 'gallery', ids: ['wp:y:4', 'wp:x:sea'] },
      ],
    }),
    shelf,
  )
  expect(draft.content).toMatchObject([
    text('one'),
    { kind: 'figure', caption: 'picture 4, which did not come with the import' },
    figure('sea'),
  ])
  expect(missing).toEqual(['wp:y:3', 'wp:y:4'])
})

test('a featured picture that the post shows already, in any size, is not shown twice', () => {
  const featured = [{ at: 0, role: 'featured' as const, ids: ['wp:x:sea'] }]
  const html = { kind: 'html' as const, html: '<img src="http://x.org/sea-300x200.jpg?w=9">' }
  const { draft } = withPictures(aDraft({ content: [html], pictures: featured }), shelf)
  expect(draft.content).toEqual([html])
})
