import { Recent } from '@/lib/content/recent'
import { decodeSegment } from '@/lib/posts/segment'
import { findPostBySlug } from '@/lib/posts/store'
import type { Spell } from '../markdown/post-markdown'
import type { SocialPicture } from './social-picture'
import { pictureHash, socialPicture } from './social-picture'

/** The pictures drawn last, by their hash; one has some ten thousand bytes. */
const drawn = new Recent<string, ArrayBuffer>(50)

type Draw = (picture: SocialPicture) => Promise<ArrayBuffer>

/** The picture of a public post, under the hash of what it shows; 404 for any other. */
export async function answerPicture(segment: string, hash: string, spell: Spell, draw: Draw) {
  const slug = decodeSegment(segment)
  const post = slug === null ? null : await findPostBySlug(slug)
  const picture = post?.visibility === 'public' ? socialPicture(post, spell) : null
  if (!picture || pictureHash(picture) !== hash) return plain('There is no such picture.', 404)

  const png = drawn.get(hash) ?? (await draw(picture))
  drawn.set(hash, png)
  return new Response(png, {
    headers: {
      'content-type': 'image/png',
      'cache-control': 'public, max-age=31536000, immutable',
    },
  })
}

const plain = (sentence: string, status: number) =>
  new Response(`${sentence}\n`, {
    status,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
    },
  })
