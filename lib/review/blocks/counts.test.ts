import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { db, pool } from '@/lib/db/client'
import { truncate } from '@/lib/db/testing/truncate'
import { inRehearsal, inTransaction } from '@/lib/db/transaction'
import { dropPosts } from '@/lib/posts/write.store'
import { makePerson } from '../testing/people'
import { approveOpen } from './approve.store'
import { coverBatch, coverPending } from './pending.store'
import type { Subject } from './subject'
import { checkCounts } from './testing/check-counts'
import { publish, saying } from './testing/say'
import { giveVerdict, undoVerdict } from './verdicts.store'

const POSTS = 6
const stacks = ['redis', 'nginx gateways', 'go']
const sentences = [
  'keep it small.',
  'for STACK, ask twice.',
  'wait 5 minutes.',
  'with STACK in mind.',
]
let person = { id: '', name: '' }

beforeAll(async () => {
  person = await makePerson('Ann')
})

/** Numbers choose among what is there. */
const Act = fc.record({
  what: fc.constantFrom(
    ...([
      'import',
      'import',
      'rewrite',
      'show',
      'decide',
      'drop',
      'judge',
      'judge',
      'judge pattern',
    ] as const),
    ...(['approve', 'undo', 'undo', 'work', 'break off'] as const),
  ),
  which: fc.nat(POSTS - 1),
  with: fc.nat(50),
})
type Act = typeof Act extends fc.Arbitrary<infer Value> ? Value : never

const choose = <One>(from: readonly One[], at: number) => from[at % Math.max(1, from.length)]
const ids = async (query: string) =>
  (await pool.query<{ id: number }>(query)).rows.map(({ id }) => id)

async function importPost(act: Act) {
  const stack = choose(stacks, act.with) ?? ''
  const said = sentences.filter((_, at) => (act.with >> at) % 2 === 0)
  const texts = [...said, ...said.slice(0, 1)].map((text) => text.replace('STACK', stack))
  await publish(saying(`post-${act.which}`, texts, stack))
}

const withPost = (act: Act, sets: string) =>
  pool.query(`update "Post" p set ${sets} where p."sourceId" = $1`, [`post-${act.which}`])

async function judge(act: Act, kind: Subject['kind']) {
  const id = choose(
    await ids(`select id from "${kind === 'block' ? 'Block' : 'Pattern'}" order by id`),
    act.with,
  )
  if (id === undefined) return
  const verdict = act.which % 3 === 0 ? 'wrong' : 'approved'
  const last = await db.standingVerdict.findFirst({
    where: kind === 'block' ? { blockId: id } : { patternId: id },
  })
  const shown = await ids('select id from "Block"')
  const reason = verdict === 'wrong' ? 'outdated' : null
  const seen = last?.number ?? 0
  await giveVerdict(
    { kind, id },
    { person, at: new Date(), verdict, reason, note: '', seen, shown },
  )
}

const deeds = {
  import: importPost,
  rewrite: (act: Act) =>
    withPost(
      act,
      `"revisionId" = (select r.id from "Revision" r where r."postId" = p.id order by r.id
                                    offset ${act.with} % (select count(*) from "Revision" r where r."postId" = p.id) limit 1)`,
    ),
  show: (act: Act) =>
    withPost(act, `visibility = '${choose(['public', 'private', 'removed'], act.with)}'`),
  decide: (act: Act) => withPost(act, `status = '${choose(['reviewed', 'drafted'], act.with)}'`),
  drop: async (act: Act) => {
    const own = await ids(`select id from "Post" where "sourceId" = 'post-${act.which}'`)
    await inTransaction((sql) => dropPosts(sql, own))
  },
  judge: (act: Act) => judge(act, 'block'),
  'judge pattern': (act: Act) => judge(act, 'pattern'),
  approve: async (act: Act) => {
    const chosen = (await ids('select id from "Block"')).filter((id) => (act.with + id) % 2 === 0)
    const blocks = chosen.map((blockId) => ({ blockId, seen: 0 }))
    await approveOpen({ blocks, patterns: [] }, { person, at: new Date() })
  },
  undo: async (act: Act) => {
    const id = choose(await ids('select id from "BlockVerdict" order by id desc'), act.with)
    if (id !== undefined) await undoVerdict(id, { person, at: new Date(), note: '' })
  },
  work: () => Promise.all([coverPending(), coverPending()]),
  'break off': () => inRehearsal(coverBatch),
}

test('whatever happens to posts and blocks, what is kept is what counting finds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(Act, { minLength: 5, maxLength: 30 }), async (acts) => {
      await truncate(
        'Post',
        'Revision',
        'Block',
        'Pattern',
        'PostCoverage',
        'CoveragePending',
        'ImportRun',
      )
      for (const act of acts) await deeds[act.what](act)
      await coverPending()
      await checkCounts()
      expect(await db.coveragePending.count()).toBe(0)
    }),
    { numRuns: 40, interruptAfterTimeLimit: 25_000 },
  )
})
