import { createHash } from 'node:crypto'
import { Recent } from '@/lib/content/recent'
import { isTermKind } from '@/lib/posts/hub'
import { decodeSegment } from '@/lib/posts/segment'
import { absolute } from '../absolute'
import { answerUnlessKnown } from '../conditional'
import type { Spell } from '../markdown/post-markdown'
import { composeFeed } from './compose'
import type { FeedHub } from './feed'
import type { Head } from './feed.store'
import { findFeedHub, findFeedPosts, findLatestTurn, listHeads } from './feed.store'
import type { FeedFormat } from './feed-path'
import { feedTypes, isFeedFormat } from './feed-path'
import { writeFeed } from './write'

type Written = { tag: string; text: string }

/** Feeds as they were last written, by their address. One has some hundred kilobytes. */
const written = new Recent<string, Written>(20)

/**
 * The feed of the site, or of the hub of this kind and segment of an address; 404 for any other. What is in it is asked
 * of the database each time, by an index; it is written anew only when that is something else.
 */
export async function answerFeed(
  request: Request,
  format: string,
  term: readonly string[],
  spell: Spell,
  now = new Date(),
): Promise<Response> {
  const hub = await findHub(term)
  if (!isFeedFormat(format) || hub === undefined) return nothing()
  const [heads, turnedAt] = await Promise.all([listHeads(hub, now), findLatestTurn()])
  const tag = tagOf(hub, heads)
  const key = `${format} ${hub?.kind} ${hub?.slug}`
  const known = written.get(key)
  const text = known?.tag === tag ? known.text : null
  const changedAt = latest([...heads.map((head) => head.changedAt), turnedAt, midnight(now)])
  const type = `${feedTypes[format]}; charset=utf-8`
  const answer = answerUnlessKnown(request, type, { tag, changedAt }, () => '', now)
  if (answer.status === 304) return answer
  const body = text ?? (await write({ hub, heads, format, spell, now }))
  written.set(key, { tag, text: body })
  return new Response(body, { headers: answer.headers })
}

/** Null for the site, undefined for a hub that is none. */
async function findHub(term: readonly string[]): Promise<FeedHub | null | undefined> {
  const [kind, segment, ...more] = term
  if (kind === undefined) return null
  const slug = decodeSegment(segment ?? '')
  if (!isTermKind(kind) || !slug || more.length > 0) return undefined
  return (await findFeedHub(kind, slug)) ?? undefined
}

type Asked = { hub: FeedHub | null; heads: Head[]; format: FeedFormat; spell: Spell; now: Date }

async function write({ hub, heads, format, spell, now }: Asked): Promise<string> {
  const posts = await findFeedPosts(heads.map(({ id }) => id))
  return writeFeed(composeFeed({ hub, format, posts, spell, now }), format)
}

const tagOf = (hub: FeedHub | null, heads: Head[]) =>
  createHash('sha256')
    .update(JSON.stringify([absolute('/'), hub, heads]))
    .digest('base64url')

/** A review may have expired since: that is no change of a row. */
const midnight = (now: Date) => new Date(now.toISOString().slice(0, 10))

const latest = (dates: (Date | null)[]) =>
  new Date(Math.max(...dates.map((date) => date?.getTime() ?? 0)))

const nothing = () =>
  new Response('There is no such feed.\n', {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
