import { db } from '@/lib/db/client'
import type { TermKind } from '@/lib/posts/post'
import { decide } from '@/lib/review/decisions/decide.store'
import { findDeskPost } from '@/lib/review/desk-post.store'
import { claimNext, release } from '@/lib/review/leases/store'
import type { QueueSort } from '@/lib/review/queue/filter'
import { readViewText } from '@/lib/review/queue/filter'
import type { Place } from '@/lib/review/queue/order'
import { readPlace } from '@/lib/review/queue/order'
import { countQueue, listQueue } from '@/lib/review/queue/store'
import type { Probe } from './bench-read-probes'

export const reviewer = { id: 'bench', name: 'Bench', role: 'reviewer' } as const
const asking = () => ({ personId: reviewer.id, now: new Date() })

/** What reviewers ask of the desk: the stores' calls of the queue, and of going from post to post. */
export async function makeDeskProbes(): Promise<Probe[]> {
  const common = await findTerm('stack', 'desc')
  const tool = await findTerm('tool', 'desc')
  const rare = await findTerm('tool', 'asc')
  const queues = [
    ['queue, default', ''],
    ['queue, common stack', `stack=${common}`],
    ['queue, common tool', `tool=${tool}`],
    ['queue, rare tool', `tool=${rare}`],
    ['queue, nothing found', `stack=${common}&below=1&difficulty=none`],
    ['queue, contradictions', 'contradictions=1'],
    ['queue, human', 'human=1'],
    ['queue, any status', 'status=any'],
    ['queue, due', 'due=1'],
    ['queue, most read', 'sort=read'],
    ['queue, risk', 'sort=risk'],
    ['queue, unlocks', 'sort=unlocks'],
    ['queue, unlocks, any status', 'sort=unlocks&status=any'],
    ['queue, unlocks, common tool', `tool=${tool}&sort=unlocks`],
    ['queue, fully covered', 'covered=1'],
    ['queue, fully covered, unlocks', 'covered=1&sort=unlocks'],
    ['queue, has a wrong block', 'wrong=1'],
    ['queue, risk, common tool', `tool=${tool}&sort=risk`],
  ] as const
  const deep = await Promise.all((['oldest', 'read', 'risk', 'unlocks'] as const).map(findDeep))
  return [
    ...queues.map(([name, text]) => ({ name, run: () => list(text) })),
    ...deep.map(({ sort, place }) => ({
      name: `queue, deep page, ${sort}`,
      run: () => list(`sort=${sort}`, place),
    })),
    { name: 'count, default', run: () => count('') },
    { name: 'count, common tool', run: () => count(`tool=${tool}`) },
    { name: 'claim next', run: () => next('') },
    { name: 'claim next, common tool', run: () => next(`tool=${tool}`) },
    { name: 'decide, claim and read the next post', run: decideAndGoOn },
    { name: 'queue, mine', run: () => list('status=any&mine=1') },
  ]
}

const list = (text: string, place: Place | null = null) =>
  listQueue(readViewText(text), place, asking())

const count = (text: string) => countQueue(readViewText(text).filter, asking())

const next = (text: string) => claimNext(readViewText(text), null, reviewer)

/** As the cockpit does between a key and the next text. */
async function decideAndGoOn() {
  const view = readViewText('')
  const claim = await claimNext(view, null, reviewer)
  if (!claim) throw new Error('The queue has ended.')
  const { postId } = claim
  const { revisionId, status, version } = await db.post.findUniqueOrThrow({ where: { id: postId } })
  const act = { person: reviewer, role: reviewer.role, at: new Date(), changeSetId: null }
  const decided = await decide(
    { postId, revisionId, status, version },
    { ...act, note: '', reason: null, to: 'reviewed' },
  )
  if (decided.status === 'skipped') throw new Error(`Nothing was decided: ${decided.why}.`)
  await release(reviewer.id, postId)
  const following = await claimNext(view, readPlace(view.sort, claim.place), reviewer)
  if (!following) throw new Error('The queue has ended.')
  await findDeskPost(following.postId, reviewer.role)
}

async function findTerm(kind: TermKind, order: 'asc' | 'desc') {
  const term = await db.term.findFirstOrThrow({
    where: { kind, postCount: { gt: 0 } },
    orderBy: [{ postCount: order }, { id: 'asc' }],
  })
  return term.slug
}

/** A place nine tenths down the queue. */
async function findDeep(sort: QueueSort) {
  const total = await db.post.count({
    where: { OR: [{ status: { not: 'reviewed' } }, { needsHumanReview: true }] },
  })
  const view = readViewText(`sort=${sort}`)
  let place: Place | null = null
  for (let seen = 0; seen < total * 0.9; seen += 5_000) {
    const page = await listQueue(view, place, asking(), { count: 5_000 })
    if (page.next === null) break
    place = readPlace(sort, page.next)
  }
  return { sort, place }
}
