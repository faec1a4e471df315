import { db } from '@/lib/db/client'
import type { Cursor } from '@/lib/posts/cursor'
import { findHubPage } from '@/lib/posts/hubs.store'
import { findNeighbours } from '@/lib/posts/neighbours.store'
import { findSimilar } from '@/lib/posts/similar.store'
import { getOverview, listTerms } from '@/lib/posts/standings.store'
import { findPostBySlug, listNewest } from '@/lib/posts/store'
import { readTermsCursor } from '@/lib/posts/terms-cursor'
import { readRequest } from '@/lib/search/request'
import { searchPosts } from '@/lib/search/search'
import { listSuggestions } from '@/lib/search/suggest.store'
import { indexingProbes } from './bench-read-indexing'

/** A read that is measured again and again, or so many times; `at` counts them, so that each can read something else. */
export type Probe = { name: string; run: (at: number) => Promise<unknown>; times?: number }

/** What readers ask of the archive that DATABASE_URL names: the stores' calls of each kind of page. */
export async function makeProbes(): Promise<Probe[]> {
  const post = pickFrom(await drawPosts())
  const [common, rare] = await Promise.all([findTerm('desc'), findTerm('asc')])
  const [deepInAll, deepInCommon] = await Promise.all([findDeep(null), findDeep(common.id)])
  const terms = await listTerms('tool', 10)

  return [
    { name: 'list, first page', run: () => listNewest(null) },
    { name: 'list, deep page', run: () => listNewest(deepInAll) },
    { name: 'hub, common term', run: () => findHubPage(common.kind, common.slug, null) },
    { name: 'hub, rare term', run: () => findHubPage(rare.kind, rare.slug, null) },
    { name: 'hub, deep page', run: () => findHubPage(common.kind, common.slug, deepInCommon) },
    { name: 'terms, first page', run: () => listTerms('tool', 100) },
    {
      name: 'terms, later page',
      run: () => listTerms('tool', 100, readTermsCursor(terms.next ?? '')),
    },
    { name: 'home', run: () => Promise.all([getOverview(new Date()), listNewest(null)]) },
    { name: 'search, rare', run: () => search('shell error') },
    { name: 'search, common', run: () => search('work') },
    { name: 'search, two words', run: () => search('redis caches') },
    { name: 'search, phrase', run: () => search('"staging close to production"') },
    { name: 'search, typo', run: () => search('kuberntes') },
    { name: 'suggestions', run: () => listSuggestions('redis ca') },
    { name: 'similar', run: (at) => findSimilar(post(at).id) },
    { name: 'neighbours', run: (at) => findNeighbours(post(at).id) },
    { name: 'cold article', run: (at) => readArticle(post(at)) },
    ...indexingProbes({ common, rare }),
  ]
}

const search = (q: string) => searchPosts(readRequest({ q }))

/** As `app/(site)/posts/[slug]/page.tsx` reads it. */
async function readArticle({ slug }: { slug: string }) {
  const post = await findPostBySlug(slug)
  if (!post) throw new Error(`The post ${slug} is gone.`)
  await Promise.all([findSimilar(post.id), findNeighbours(post.id)])
}

const POSTS_DRAWN = 500

/** Posts from all over the archive, the same ones each time. */
function drawPosts() {
  return db.$queryRaw<{ id: number; slug: string }[]>`
    select id, slug from "Post" where visibility = 'public' order by md5(id::text) limit ${POSTS_DRAWN}`
}

const pickFrom =
  <Row>(rows: Row[]) =>
  (at: number): Row => {
    const row = rows[at % rows.length]
    if (!row) throw new Error('The archive is empty.')
    return row
  }

function findTerm(order: 'asc' | 'desc') {
  return db.term.findFirstOrThrow({
    where: { postCount: { gt: 0 } },
    orderBy: [{ postCount: order }, { id: 'asc' }],
  })
}

/** A place nine tenths down the list of all posts, or of those of a term. */
async function findDeep(termId: number | null): Promise<Cursor> {
  const [place] = await db.$queryRaw<Cursor[]>`
    select id, "listedAt" from (
      select p.id, p."listedAt", percent_rank() over (order by p."listedAt" desc, p.id desc) as depth
        from "Post" p
       where ${termId}::int is null or exists (
         select from "PostTerm" f where f."postId" = p.id and f."termId" = ${termId}::int)) list
     where depth >= 0.9 order by depth limit 1`
  if (!place) throw new Error('The archive is empty.')
  return place
}
