import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { truncate } from '@/lib/db/testing/truncate'
import { decide } from '../decisions/decide.store'
import { saveFixKeepsReview } from '../policies/store'
import { allEnded } from '../testing/all-ended'
import { actOf, read } from '../testing/judging'
import { makePosts } from '../testing/make-posts'
import { takeBackMany } from '../testing/model-changes'
import { checkFixes, fixAsRead } from '../testing/model-fixes'
import { checkReviewedTexts, rewriteAsRead } from '../testing/model-rewrites'
import { makePerson } from '../testing/people'
import { toTheEnd } from '../testing/to-the-end'
import { checkChangeSets, checkTrail, readBeginnings } from '../testing/trail-check'

const POSTS = 5
const statuses = ['drafted', 'expanded', 'reviewed'] as const
let ed: Awaited<ReturnType<typeof makePerson>>

beforeAll(async () => {
  ed = await makePerson('Ed', 'editor')
})

const Act = fc.record({
  what: fc.constantFrom(
    ...(['fix', 'fix', 'take back', 'take back', 'take back'] as const),
    ...(['decide', 'edit', 'restore'] as const),
  ),
  which: fc.nat(POSTS - 1),
  to: fc.constantFrom(...statuses),
})
type Act = typeof Act extends fc.Arbitrary<infer Value> ? Value : never

async function perform(act: Act, readings: Awaited<ReturnType<typeof read>>[]) {
  const { what, which, to } = act
  const reading = readings[which]
  if (!reading) throw new Error('There is no such post.')
  if (what === 'take back') await takeBackMany(act, ed)
  else if (what === 'fix') await fixAsRead({ person: ed, reading, which })
  else if (what === 'decide') await decide(reading, { ...actOf(ed), to, reason: 'other' })
  else await rewriteAsRead(what, { person: ed, reading, which })
}

async function begin(keepsReview: boolean) {
  await truncate('Post', 'Revision', 'Selection', 'ChangeSet')
  await saveFixKeepsReview(keepsReview)
  const standings = Array.from({ length: POSTS }, (_, at) => ({
    ...{ status: statuses[at % 3] ?? ('drafted' as const), version: '1.0.0' },
    texts: ['all say this.', `some say ${at % 2 ? 'so' : 'not'}.`].slice(0, at === 4 ? 1 : 2),
  }))
  const posts = (await makePosts(standings)).map(({ postId }) => postId)
  return { posts, beginnings: await readBeginnings() }
}

test('whatever else is written and decided, fixes and their undoing do exactly what they say', async () => {
  const made = { fixed: 0, takenBack: 0, alone: 0 }
  const { run, ended } = toTheEnd(async (bursts: Act[][], keepsReview: boolean) => {
    const { posts, beginnings } = await begin(keepsReview)
    for (const burst of bursts) {
      const readings = await Promise.all(posts.map(read))
      await allEnded(burst.map((act) => perform(act, readings)))
      await checkTrail(beginnings)
      await checkChangeSets()
      await checkFixes()
      await checkReviewedTexts()
    }
    const ofSets = (kind: 'fix' | 'undo') => db.revision.count({ where: { changeSet: { kind } } })
    made.fixed += await ofSets('fix')
    made.takenBack += await ofSets('undo')
    made.alone += await db.changeSkip.count({ where: { why: 'saysNothingElse' } })
  })
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(Act, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 6 }),
      fc.boolean(),
      run,
    ),
    { numRuns: 40, interruptAfterTimeLimit: 15_000 },
  )
  await ended()
  expect(Math.min(made.fixed, made.takenBack, made.alone)).toBeGreaterThan(0)
})
