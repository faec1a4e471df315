import { beforeAll, expect, test } from 'vitest'
import { aDraft, importDrafts } from '@/lib/import/testing/drafts'
import { findPostBySlug } from '@/lib/posts/store'
import { answerPicture } from './answer'
import { pictureHash, socialPicture } from './social-picture'

const same = (text: string) => text
const PNG = new Uint8Array([1, 2, 3]).buffer

async function hashOf(slug: string) {
  const post = await findPostBySlug(slug)
  if (!post) throw new Error(`There is no post at ${slug}.`)
  return pictureHash(socialPicture(post, same))
}

const numbers = Array.from({ length: 2 }, (_, at) => at)

beforeAll(async () => {
  await importDrafts(
    aDraft('private', { visibility: 'private' }),
    ...numbers.map((number) => aDraft(`many-${number}`)),
  )
})

test('a picture is drawn once, and may be kept for ever', async () => {
  let times = 0
  const draw = async () => {
    times += 1
    return PNG
  }
  const hash = await hashOf('post-many-0')
  for (const _ of [1, 2]) {
    const answer = await answerPicture('post-many-0', hash, same, draw)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png'])
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(await answer.arrayBuffer()).toEqual(PNG)
  }
  expect(times).toBe(1)
})

test('another hash, another post and a private one have no picture', async () => {
  const draw = async () => PNG
  const hash = await hashOf('post-many-0')
  for (const [slug, asked] of [
    ['post-many-0', '0'.repeat(16)],
    ['post-many-1', hash],
    ['no-such-post', hash],
    ['post-private', await hashOf('post-private')],
  ] as const)
    expect((await answerPicture(slug, asked, same, draw)).status).toBe(404)
})
