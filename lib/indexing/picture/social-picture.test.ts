import { expect, test } from 'vitest'
import { drawable } from './drawable'
import { pictureHash, socialPicture } from './social-picture'

const post = { title: 'slow deploys', terms: [], status: 'drafted', lastReviewed: null } as const
const same = (text: string) => text
const hashOf = (changes: Partial<Parameters<typeof socialPicture>[0]>) =>
  pictureHash(socialPicture({ ...post, ...changes }, same))

test('Latin, Greek and Cyrillic are drawn as they are', () => {
  const text = 'Zażółć “naïve” – Ταχύτητα, Скорость: 5 € ↑'
  expect(drawable(text.normalize('NFD'))).toBe(text)
})

test('what the faces have no letters for is an ellipsis, and nothing when all of it is', () => {
  expect(drawable('Kubernetes で遅い デプロイ 🚀 fast')).toBe('Kubernetes … fast')
  expect(drawable('缓存为什么会失效')).toBe('')
  expect(drawable('🚀!')).toBe('')
})

test('a long title is cut at a word', () => {
  const { title } = socialPicture({ ...post, title: 'many words '.repeat(100) }, same)
  expect(title.length).toBeLessThanOrEqual(150)
  expect(title).toMatch(/words…$|many…$/)
})

test('another title, status or day is another picture; other texts are not', () => {
  const stack = { kind: 'stack', slug: 'go', name: 'go' } as const
  const hashes = [
    hashOf({}),
    hashOf({ title: 'slow builds' }),
    hashOf({ status: 'reviewed' }),
    hashOf({ status: 'reviewed', lastReviewed: '2026-11-21' }),
    hashOf({ terms: [stack] }),
  ]
  expect(new Set(hashes).size).toBe(hashes.length)
  expect(hashOf({ terms: [{ ...stack, kind: 'tag' }] })).toBe(hashOf({}))
})
