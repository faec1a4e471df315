import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { findRevisions } from '@/lib/indexing/addresses.store'
import { findPastRevisions } from '@/lib/posts/past-revisions.store'
import { keptCounts, recounted } from '@/lib/posts/testing/counts'
import { findHistory } from '@/lib/review/history/store'
import { makePerson } from '@/lib/review/testing/people'
import { checkPlaces } from '@/lib/review/testing/place-check'
import { place } from '@/lib/review/testing/places'
import { rewrite } from '@/lib/review/testing/rewriting'
import { aDraft, importDrafts } from './testing/drafts'
import { followed } from './visibility'

const SECRET = 'xyzzysecret'

let ed: Awaited<ReturnType<typeof makePerson>>

beforeAll(async () => {
  ed = await makePerson('Ed', 'editor')
})

type Shown = 'public' | 'private'
type Row = {
  born: Shown
  /** What a person here made it, after it came. */
  set?: Shown | 'removed'
  isEdited: boolean
  source: Shown
  isChanged: boolean
}

const shown = ['public', 'private'] as const
const yesAndNo = [false, true]
const rows: Row[] = shown.flatMap((born) =>
  ([undefined, 'public', 'private', 'removed'] as const).flatMap((set) =>
    yesAndNo.flatMap((isEdited) =>
      shown.flatMap((source) =>
        yesAndNo.map((isChanged) => ({ born, ...(set && { set }), isEdited, source, isChanged })),
      ),
    ),
  ),
)

/** Here and by whom, and at the source: its outcome when only that is read again, with new text, and both if edited. */
const rules = {
  'public by source, public': ['unchanged', 'updated', 'unchanged', 'conflicting'],
  'public by person, public': ['unchanged', 'updated', 'unchanged', 'conflicting'],
  'private by source, private': ['unchanged', 'updated', 'unchanged', 'conflicting'],
  'private by person, private': ['unchanged', 'updated', 'unchanged', 'conflicting'],
  'private by person, public': ['unchanged', 'updated', 'unchanged', 'conflicting'],
  'removed by person, public': ['unchanged', 'updated', 'unchanged', 'conflicting'],
  'removed by person, private': ['unchanged', 'updated', 'unchanged', 'conflicting'],
  'public by person, private': ['unchanged', 'conflicting', 'unchanged', 'conflicting'],
  'public by source, private': ['hidden', 'hidden', 'conflicting', 'conflicting'],
  'private by source, public': ['published', 'published', 'conflicting', 'conflicting'],
} as const

const isRule = (name: string): name is keyof typeof rules => Object.hasOwn(rules, name)

function expected({ born, set, isEdited, source, isChanged }: Row) {
  const here = set ?? born
  const rule = `${here} by ${set && set !== born ? 'person' : 'source'}, ${source}`
  if (!isRule(rule)) throw new Error(`There is no rule for ${rule}.`)
  const outcome = rules[rule][(isEdited ? 2 : 0) + (isChanged ? 1 : 0)]
  if (outcome === 'hidden')
    return { visibility: 'private', outcome: 'updated', says: followed.hide }
  if (outcome === 'published')
    return { visibility: 'public', outcome: 'updated', says: followed.publish }
  return { visibility: here, outcome, says: named.get(rule)?.[isEdited ? 1 : 0] ?? null }
}

/** What is told where the source is not followed: of what is as it came, and of what was edited. */
const named = new Map([
  ['public by person, private', [followed.wasPublished, followed.wasPublished]],
  ['public by source, private', [null, followed.staysPublic]],
  ['private by source, public', [null, followed.staysPrivate]],
])

async function prepare(name: string, { born, set, isEdited }: Row) {
  await importDrafts(aDraft(name, { visibility: born }))
  const { id } = await db.post.findUniqueOrThrow({ where: { sourceId: name } })
  if (set) await place(id, ed, { visibility: set })
  if (isEdited) await rewrite(id, ed, 'ours')
  return id
}

const draftOf = (name: string, { source, isChanged }: Row) =>
  aDraft(name, {
    visibility: source,
    ...(isChanged && { title: SECRET, content: [{ kind: 'paragraph', text: SECRET }] }),
  })

/** Whatever of it anybody may read, by each way that leads to texts of the past. */
async function readByStrangers(id: number) {
  const { slug } = await db.post.findUniqueOrThrow({ where: { id }, select: { slug: true } })
  const numbers = (await db.revision.findMany({ where: { postId: id } })).map(
    ({ number }) => number,
  )
  const past = await findPastRevisions(slug, numbers, 'readers')
  const reachable = []
  for (const number of numbers)
    if ((await findRevisions(slug, [number])) === 'there') reachable.push(number)
  const seen = past?.revisions.map(({ number }) => number) ?? []
  expect(seen.sort()).toEqual(reachable.sort())
  return JSON.stringify([await findHistory(slug, null), past])
}

test.each(rows)('a source that is read again: %o', async (row) => {
  const name = `row-${rows.indexOf(row)}`
  const id = await prepare(name, row)
  const { visibility, outcome = '', says } = expected(row)
  const { totals, rows: ledger } = await importDrafts(draftOf(name, row))
  expect(totals).toMatchObject({ items: 1, [outcome]: 1 })
  expect(ledger[0]?.reason ?? '').toContain(says ?? '')
  if (says === null)
    expect(ledger[0]?.reason ?? '').not.toMatch(/at the source[^.]*(?:public|private)/)
  const post = await db.post.findUniqueOrThrow({ where: { id } })
  expect(post.visibility).toBe(visibility)
  // Never updated and live: what is private at its source is read by nobody.
  if (row.source === 'private') expect(await readByStrangers(id)).not.toContain(SECRET)
})

test('trails, redirects and counts are right after all of it', async () => {
  await checkPlaces()
  expect(await keptCounts()).toEqual(await recounted())
})
