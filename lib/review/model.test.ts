import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { truncate } from '@/lib/db/testing/truncate'
import { coverPending } from './blocks/pending.store'
import type { Reading } from './decisions/decide.store'
import { decide } from './decisions/decide.store'
import {
  saveExpiryMonths,
  saveFixKeepsReview,
  saveReviewTogether,
  saveSecondReviewShare,
} from './policies/store'
import { allEnded } from './testing/all-ended'
import { actOf, read, undo } from './testing/judging'
import { makePosts } from './testing/make-posts'
import { changeMany, takeBackMany } from './testing/model-changes'
import { checkFixes, fixAsRead } from './testing/model-fixes'
import { claimOne, letGo } from './testing/model-leases'
import { checkReviewedTexts, rewriteAsRead, rewriteDeeds } from './testing/model-rewrites'
import { makePerson } from './testing/people'
import { toTheEnd } from './testing/to-the-end'
import { checkChangeSets, checkTrail, readBeginnings } from './testing/trail-check'
import type { ReadBlock } from './testing/verdict-acts'
import {
  approveAll,
  checkVerdicts,
  judgeBlock,
  readBlocks,
  takeVerdictBack,
} from './testing/verdict-acts'

const POSTS = 8
const stacks = ['redis', 'nginx', 'kafka']
const statuses = ['drafted', 'expanded', 'reviewed'] as const
let people: Awaited<ReturnType<typeof makePerson>>[] = []

beforeAll(async () => {
  const roles = ['reviewer', 'editor', 'editor'] as const
  const names = ['Ann', 'Bea', 'Cyd']
  people = await Promise.all(names.map((name, at) => makePerson(name, roles[at])))
})

/** What one person does at one moment; numbers choose among what is there. */
const Act = fc.record({
  who: fc.nat(2),
  what: fc.constantFrom(
    ...(['decide', 'decide', 'undo', 'bulk', 'undo bulk', 'claim', 'release'] as const),
    ...(['judge', 'judge', 'judge pattern', 'approve all', 'undo verdict', 'count'] as const),
    ...(['fix', ...rewriteDeeds] as const),
  ),
  which: fc.nat(POSTS - 1),
  to: fc.constantFrom(...statuses),
})
type Act = typeof Act extends fc.Arbitrary<infer Value> ? Value : never

/** What was promised to the people so far. */
type Model = { decisions: Set<number>; verdicts: number; holders: Map<number, number> }
type Real = { posts: number[]; beginnings: Awaited<ReturnType<typeof readBeginnings>> }

/** Several people act at the same time, on what they read just before; then everything must still be true. */
class Burst implements fc.AsyncCommand<Model, Real> {
  constructor(readonly acts: Act[]) {}

  check = () => true

  async run(model: Model, { posts, beginnings }: Real) {
    const readings = await Promise.all(posts.map(read))
    const blocks = await readBlocks()
    await allEnded(this.acts.map((act) => perform(act, model, { readings, blocks })))
    await checkTrail(beginnings)
    await coverPending()
    await checkVerdicts()
    expect(await db.blockVerdict.count()).toBe(model.verdicts)
    await checkChangeSets()
    await checkReviewedTexts()
    await checkFixes()
    const promised = await db.decision.count({ where: { id: { in: [...model.decisions] } } })
    expect(promised).toBe(model.decisions.size)
    expect(await db.decision.count({ where: { changeSetId: null } })).toBe(promised)
  }

  toString = () => JSON.stringify(this.acts)
}

type Read = { readings: Reading[]; blocks: ReadBlock[] }

function perform(act: Act, model: Model, { readings, blocks }: Read) {
  const person = people[act.who]
  const reading = readings[act.which]
  if (!person || !reading) throw new Error('Nobody is there.')
  const rewrite = async (deed: (typeof rewriteDeeds)[number]) => {
    const ids = await rewriteAsRead(deed, { person, reading, which: act.which })
    for (const id of ids) model.decisions.add(id)
  }
  const deeds = {
    ...{ edit: () => rewrite('edit'), restore: () => rewrite('restore') },
    'take back': () => rewrite('take back'),
    fix: () => fixAsRead({ person, reading, which: act.which }),
    decide: () => decideOne(act, person, reading, model),
    undo: () => undoOne(person, reading, model),
    bulk: () => changeMany(act, person),
    'undo bulk': () => takeBackMany(act, person),
    claim: () => claimOne(act.who, person, model.holders),
    release: () => letGo(act.who, person, model.holders),
    judge: () => judgeOne(act, person, blocks, model),
    'judge pattern': () => judgeOne(act, person, blocks, model),
    'approve all': () => promise(model, approveAll(blocks, person)),
    'undo verdict': () => promise(model, takeVerdictBack(person)),
    count: async () => {
      await coverPending()
    },
  }
  return deeds[act.what]()
}

type Person = (typeof people)[number]

async function decideOne({ to }: Act, person: Person, reading: Reading, model: Model) {
  const outcome = await decide(reading, { ...actOf(person), to, reason: 'other' })
  if (outcome.status === 'skipped') return
  const { decisionId: id } = outcome.made
  model.decisions.add(id)
  expect(await db.decision.findUnique({ where: { id } })).toMatchObject({
    ...{ personId: person.id, revisionId: reading.revisionId },
    ...{ from: reading.status, fromVersion: reading.version, to },
  })
}

async function undoOne(person: Person, { postId }: Reading, model: Model) {
  const last = await db.decision.findFirst({ where: { postId }, orderBy: { number: 'desc' } })
  const undone = last && (await undo(last.id, person))
  if (undone?.status === 'undone') model.decisions.add(undone.made.decisionId)
}

async function judgeOne(act: Act, person: Person, blocks: ReadBlock[], model: Model) {
  const block = blocks[act.which % blocks.length]
  const [isWrong, isPattern] = [act.to === 'drafted', act.what === 'judge pattern']
  if (block) await promise(model, judgeBlock(block, { person, isWrong, isPattern }))
}

async function promise(model: Model, giving: Promise<number>) {
  const given = await giving
  model.verdicts += given
}

async function begin(share: number) {
  await truncate('Post', 'Revision', 'Selection', 'ChangeSet')
  await truncate('Block', 'Pattern', 'PostCoverage', 'CoveragePending')
  await saveSecondReviewShare(share)
  await saveReviewTogether('any')
  await saveFixKeepsReview(share === 40)
  await saveExpiryMonths(share > 50 ? 12 : null)
  const standings = Array.from({ length: POSTS }, (_, at) => ({
    status: statuses[at % 3] ?? ('drafted' as const),
    version: `1.${at}`,
    needsHumanReview: at % 4 === 0,
    stack: stacks[at % 3] ?? '',
    texts: ['all say this.', `some say ${at % 2 ? 'so' : 'not'}.`, `ask ${stacks[at % 3]} twice.`],
  }))
  const posts = (await makePosts(standings)).map(({ postId }) => postId)
  await coverPending()
  return {
    model: { decisions: new Set<number>(), verdicts: 0, holders: new Map<number, number>() },
    real: { posts, beginnings: await readBeginnings() },
  }
}

test('whatever people do at the same time, no decision is lost and the trail leads to what is there', async () => {
  const { run, ended } = toTheEnd(
    async (commands: Iterable<fc.AsyncCommand<Model, Real>>, share: number) => {
      const ready = await begin(share)
      await fc.asyncModelRun(() => ready, commands)
    },
  )
  const bursts = fc.array(Act, { minLength: 1, maxLength: 6 }).map((acts) => new Burst(acts))
  await fc.assert(
    fc.asyncProperty(fc.commands([bursts], { maxCommands: 12 }), fc.constantFrom(0, 40, 100), run),
    { numRuns: 25, interruptAfterTimeLimit: 15_000 },
  )
  await ended()
})
