import type { TermModel } from '@/lib/db/generated/models'
import { findArchivePage } from '@/lib/indexing/archive/find'
import {
  findFeedHub,
  findFeedPosts,
  findLatestTurn,
  listHeads,
} from '@/lib/indexing/feeds/feed.store'
import { findLists } from '@/lib/indexing/llms/lists.store'
import { sections } from '@/lib/indexing/llms/llms-txt'
import { listHubShards, listLists, listShardHubs } from '@/lib/indexing/sitemap/lists.store'
import { findShardState, listPostShards, listShardPosts } from '@/lib/indexing/sitemap/posts.store'
import type { Probe } from './bench-read-probes'

type Term = Pick<TermModel, 'kind' | 'slug'>

/** What search engines and feed readers ask of the archive: the stores' calls of each kind of answer. */
export function indexingProbes(terms: Record<'common' | 'rare', Term>): Probe[] {
  const now = new Date()
  const kinds = sections.map(({ kind }) => kind)
  return [
    { name: 'feed, site', run: () => Promise.all([listHeads(null, now), findLatestTurn()]) },
    { name: 'feed, site, written anew', run: () => readFeed(now) },
    ...Object.entries(terms).map(([size, term]) => ({
      name: `feed, ${size} hub`,
      run: () => readHubFeed(term, now),
    })),
    { name: 'llms.txt', run: () => findLists(kinds, now) },
    { name: 'sitemap, index', run: () => Promise.all([listPostShards(now), listHubShards()]) },
    { name: 'sitemap, lists', run: () => listLists(now) },
    { name: 'sitemap, shard of hubs', run: () => listShardHubs(0) },
    { name: 'sitemap, shard, state', run: () => findShardState(0, now) },
    { name: 'sitemap, shard, posts', run: () => readShard(now), times: 30 },
    { name: 'all posts, first page', run: () => findArchivePage({ kind: 'all' }, now) },
    {
      name: 'all posts, a part',
      run: () => findArchivePage({ kind: 'part', volume: 1, part: 7 }, now),
    },
  ]
}

/** As `lib/indexing/feeds/answer.ts` asks each time, and with the texts when something changed. */
async function readFeed(now: Date) {
  const [heads] = await Promise.all([listHeads(null, now), findLatestTurn()])
  await findFeedPosts(heads.map(({ id }) => id))
}

async function readHubFeed({ kind, slug }: Term, now: Date) {
  const hub = await findFeedHub(kind, slug)
  await Promise.all([listHeads(hub, now), findLatestTurn()])
}

async function readShard(now: Date) {
  for await (const posts of listShardPosts(0, now)) if (posts.length === 0) return
}
