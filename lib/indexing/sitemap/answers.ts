import { createHash } from 'node:crypto'
import { absolute, absolutePicture } from '../absolute'
import { answerUnlessKnown } from '../conditional'
import { noLaterThan } from '../stated-time'
import { listHubShards, listLists, listShardHubs } from './lists.store'
import { sitemapElement, sitemapIndex, urlElement, urlset } from './markup'
import type { ListedPost } from './posts.store'
import { findShardState, listPostShards, listShardPosts } from './posts.store'
import { readShard, shardPath } from './shard'
import { writeOnce } from './written'

const XML = 'application/xml; charset=utf-8'

/** The index of all shards that have something; when a list of hubs changed is not known, and not said. */
export async function answerIndex(request: Request, now = new Date()): Promise<Response> {
  const [posts, hubs] = await Promise.all([listPostShards(now), listHubShards()])
  const shards = [
    { path: shardPath({ kind: 'lists' }), changedAt: null },
    ...hubs.map((number) => ({ path: shardPath({ kind: 'hubs', number }), changedAt: null })),
    ...posts.map(({ number, changedAt }) => ({
      path: shardPath({ kind: 'posts', number }),
      changedAt: noLaterThan(now, changedAt),
    })),
  ]
  const elements = shards.map(({ path, changedAt }) =>
    sitemapElement({ loc: absolute(path), lastmod: changedAt?.toISOString() ?? null }),
  )
  return answerText(request, [sitemapIndex.begin, ...elements, sitemapIndex.end])
}

/** One shard, or null when there is none of that name, or nothing in it. */
export async function answerShard(
  request: Request,
  segment: string,
  now = new Date(),
): Promise<Response | null> {
  const shard = readShard(segment)
  if (!shard) return null
  if (shard.kind === 'posts') return answerPosts(request, shard.number, now)

  const paths = shard.kind === 'lists' ? await listLists(now) : await listShardHubs(shard.number)
  if (paths.length === 0) return null
  const elements = paths.map((path) =>
    urlElement({ loc: absolute(path), lastmod: null, image: null }),
  )
  return answerText(request, [urlset.begin, ...elements, urlset.end])
}

async function answerPosts(request: Request, number: number, now: Date): Promise<Response | null> {
  const state = await findShardState(number, now)
  if (!state) return null
  const tag = hash(`${absolute('/')} ${state.fingerprint}`)
  const answer = answerUnlessKnown(request, XML, { tag, changedAt: state.changedAt }, () => '', now)
  if (answer.status === 304) return answer
  const bytes = await writeOnce(`${number} ${tag}`, () => writePosts(number, now))
  return new Response(bytes, { headers: answer.headers })
}

async function* writePosts(number: number, now: Date) {
  yield urlset.begin
  for await (const posts of listShardPosts(number, now))
    yield posts.map((post) => postElement(post, now)).join('')
  yield urlset.end
}

const postElement = ({ slug, changedAt, picture }: ListedPost, now: Date) =>
  urlElement({
    loc: absolute(`/posts/${slug}`),
    lastmod: noLaterThan(now, changedAt).toISOString(),
    image: picture && absolutePicture(picture.url),
  })

function answerText(request: Request, parts: string[]): Response {
  const text = parts.join('')
  return answerUnlessKnown(request, XML, { tag: hash(text), changedAt: null }, () => text)
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32)
