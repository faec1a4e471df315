import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { db, pool } from '@/lib/db/client'
import { runImport } from '@/lib/import/run'
import { readSources } from '@/lib/import/sources/read-sources'
import { pageFolder } from '@/lib/import/testing/fixtures'
import { findHubPage } from '@/lib/posts/hubs.store'
import type { PostPage } from '@/lib/posts/post'
import { findPostById } from '@/lib/posts/store'
import { judge } from '@/lib/review/testing/judging'
import { makePerson } from '@/lib/review/testing/people'
import { synthesizeItems } from '@/lib/synthesizer/items'
import { hubData } from './hub'
import { writeJsonLd } from './json-ld'
import { postData } from './post'
import { HubProfile, PostProfile, SiteProfile } from './profile'
import { siteData } from './site'

let ids: number[] = []

beforeAll(async () => {
  await runImport({ sources: ['synthetic'], options: {} }, () =>
    synthesizeItems({ count: 120, seed: 11 }),
  )
  const sources = [pageFolder]
  await runImport({ sources, options: {} }, () => readSources(sources))
  await pool.query(`update "Post" set "needsHumanReview" = false, "dueOn" = null where id % 3 > 0`)
  ids = (await db.post.findMany({ select: { id: true } })).map(({ id }) => id)
})

async function read(id: number): Promise<PostPage> {
  const post = await findPostById(id)
  if (!post) throw new Error('A post is missing.')
  return post
}

const good = {
  status: 'reviewed',
  visibility: 'public',
  needsHumanReview: false,
  dueOn: null,
} as const

/** What a script tag would hold, read again. */
const asRead = (data: object | null) => JSON.parse(writeJsonLd(data ?? {}))

test('every generated post and every saved page that may be indexed fits the profile, and no other says anything', async () => {
  for (const id of ids) {
    const post = await read(id)
    const data = postData({ ...post, ...good })
    PostProfile.parse(asRead(data))
    expect(postData({ ...post, ...good, status: 'drafted' })).toBeNull()
    expect(postData({ ...post, ...good, visibility: 'private' })).toBeNull()
  }
})

test('whatever a source says fits the profile, or is left out', async () => {
  const [first = 0] = ids
  const post = await read(first)
  const said = fc.record({
    title: fc.string({ minLength: 1, maxLength: 400 }).filter((text) => text.trim() !== ''),
    author: fc.option(fc.constantFrom('Ada', '</script><script>alert(1)</script>', '<!--')),
    publishedAt: fc.option(
      fc
        .date({ min: new Date(0), max: new Date('2999-01-01'), noInvalidDate: true })
        .map((day) => day.toISOString()),
    ),
    picture: fc.option(
      fc.record({
        url: fc.oneof(
          fc.webUrl(),
          fc.constantFrom('javascript:alert(1)', 'data:,x', 'http://', '/a b.png'),
        ),
        alt: fc.string(),
      }),
    ),
  })
  fc.assert(
    fc.property(said, (told) => {
      const data = postData({ ...post, ...good, ...told })
      PostProfile.parse(asRead(data))
      expect(writeJsonLd(data ?? {})).not.toMatch(/[<>&\u2028\u2029]/)
    }),
    { numRuns: 500 },
  )
})

test('only a review made here, of this very text, is told; a claim never is', async () => {
  const ann = await makePerson('Ann')
  const drafted = await db.post.findFirstOrThrow({
    where: { status: 'drafted', words: { gte: 100 } },
  })
  await judge(drafted.id, ann, 'reviewed', { at: new Date('2026-03-16T12:00:00Z') })
  const post = await read(drafted.id)
  const [page] = PostProfile.parse(asRead(postData(post)))['@graph']
  expect(page).toMatchObject({ lastReviewed: '2026-03-16', reviewedBy: { name: 'Ann' } })

  const imported = { ...post, review: null, reviewedBy: null, lastReviewed: '2020-01-01' }
  expect(writeJsonLd(postData(imported) ?? {})).not.toContain('lastReviewed')
  const changed = { ...post, revisionNumber: post.revisionNumber + 1 }
  expect(writeJsonLd(postData(changed) ?? {})).not.toContain('lastReviewed')
})

test('a hub names only those of its posts that may be indexed', async () => {
  const term = await db.term.findFirstOrThrow({
    where: { kind: 'stack' },
    orderBy: { reviewedCount: 'desc' },
  })
  const page = await findHubPage('stack', term.slug, null)
  if (!page) throw new Error('The hub is missing.')
  const { hub, posts } = page
  const [one, other, third] = posts.rows.map((post) => ({ ...post, ...good }))
  if (!one || !other || !third) throw new Error('The hub has too few posts.')
  const listed = [one, { ...other, dueOn: '2001-01-01' }, { ...third, nearCopyOfId: one.id }]
  const data = hubData({ hub: { ...hub, reviewedCount: 1 }, kindName: 'Stacks', posts: listed })
  const { mainEntity } = HubProfile.parse(asRead(data))
  expect(mainEntity?.itemListElement.map(({ url }) => url)).toEqual([
    `http://localhost:1/posts/${one.slug}`,
  ])
  expect(hubData({ hub: { ...hub, reviewedCount: 0 }, kindName: 'Stacks', posts: [] })).toBeNull()
})

test('the home page says how the site is searched', () => {
  SiteProfile.parse(asRead(siteData()))
})

test('the profile refuses a rating made of a score', async () => {
  const [first = 0] = ids
  const data = asRead(postData({ ...(await read(first)), ...good }))
  data['@graph'][1].aggregateRating = { '@type': 'AggregateRating', ratingValue: 93 }
  expect(PostProfile.safeParse(data).success).toBe(false)
})
