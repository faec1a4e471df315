import { createHash } from 'node:crypto'
import { decodeSegment } from '@/lib/posts/segment'
import { findPostBySlug } from '@/lib/posts/store'
import { absolute } from '../absolute'
import { answerUnlessKnown } from '../conditional'
import { indexability } from '../indexability'
import type { Spell } from './post-markdown'
import { postMarkdown } from './post-markdown'

const MARKDOWN = 'text/markdown; charset=utf-8'

/** The post at this segment of an address in Markdown: 410 when it was removed, 404 when nobody may read it. */
export async function answerMarkdown(request: Request, segment: string, spell: Spell) {
  const slug = decodeSegment(segment)
  const post = slug === null ? null : await findPostBySlug(slug)
  if (post?.visibility === 'removed') return plain('This post was removed.', 410)
  if (post?.visibility !== 'public') return plain('There is no post at this address.', 404)

  const now = new Date()
  const { saying, write } = postMarkdown(post, spell, now)
  const { robots, canonical } = indexability(post, now)
  const state = { tag: hash(JSON.stringify(saying)), changedAt: null }
  const known = answerUnlessKnown(request, MARKDOWN, state, () => '')
  const text = known.status === 304 ? null : await write()
  if (known.status !== 304 && text === null) return busy()
  const answer = new Response(text, { status: known.status, headers: known.headers })
  const page = absolute(`/posts/${canonical ?? post.slug}`)
  answer.headers.set('link', `<${page}>; rel="canonical"`)
  // The page and this are at one address when Markdown is asked for there.
  answer.headers.set('vary', 'accept')
  if (robots === 'noindex') answer.headers.set('x-robots-tag', 'noindex')
  return answer
}

function busy() {
  const answer = plain('Too many texts are being written. Please ask again in a moment.', 503)
  answer.headers.set('retry-after', '5')
  return answer
}

const plain = (sentence: string, status: number) =>
  new Response(`${sentence}\n`, {
    status,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'public, max-age=0, must-revalidate',
      'x-robots-tag': 'noindex',
    },
  })

const hash = (text: string) => createHash('sha256').update(text).digest('base64url')
