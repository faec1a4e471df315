import { expect, test } from 'vitest'
import { element } from '@/lib/content/node'
import type { PostBlock } from '@/lib/posts/post'
import { passages } from './passages'

const blocks = (kinds: string) =>
  [...kinds].map(
    (kind, id): PostBlock => ({
      id,
      kind: kind === 'f' ? 'figure' : 'paragraph',
      tree: element('p', {}, []),
    }),
  )
const shape = (kinds: string) =>
  passages(blocks(kinds)).map(({ position, figures }) => `${position}:${figures?.length ?? 1}`)

test('three figures in a row are a gallery, two are not', () => {
  expect(shape('pfffpff')).toEqual(['0:1', '1:3', '4:1', '5:1', '6:1'])
})

test('a post of nothing but figures is one gallery, an empty post is nothing', () => {
  expect(shape('ffff')).toEqual(['0:4'])
  expect(shape('')).toEqual([])
})
