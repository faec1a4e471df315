import { db } from '@/lib/db/client'
import { listAlike } from '@/lib/review/blocks/alike.store'
import { approveOpen } from '@/lib/review/blocks/approve.store'
import { listBlocks } from '@/lib/review/blocks/list.store'
import { findPattern } from '@/lib/review/blocks/pattern.store'
import { findStandings } from '@/lib/review/blocks/standings.store'
import { giveVerdict, undoVerdict } from '@/lib/review/blocks/verdicts.store'
import { readWanted } from '@/lib/review/blocks/wanted'
import type { Probe } from './bench-read-probes'

const act = () => ({ person: { id: 'bench', name: 'Bench' }, at: new Date() })

/** What reviewers ask of blocks: the stores' calls of the list, of a pattern, and of verdicts. */
export async function blockProbes(): Promise<Probe[]> {
  const posts = await db.postCoverage.findMany({ select: { blocks: true }, take: 100 })
  const used = await db.blockStanding.findMany({ orderBy: { posts: 'desc' }, take: 100 })
  const patterns = await db.pattern.findMany({ orderBy: { variants: 'desc' }, take: 100 })
  const common = await db.pattern.findMany({
    where: { kind: 'paragraph' },
    orderBy: { posts: 'desc' },
    take: 100,
  })
  const deep = (await list({}, null, 1_000)).next
  return [
    { name: 'list, by unlocks', run: () => list({}) },
    { name: 'list, by posts', run: () => list({ order: 'posts' }) },
    { name: 'list, deep page', run: () => list({}, deep) },
    { name: 'list, common word', run: () => list({ words: 'step' }) },
    { name: 'list, rare words', run: () => list({ words: 'rollback note' }) },
    { name: 'list, pictures', run: () => list({ kind: 'figure' }) },
    { name: 'list, approved', run: () => list({ show: 'approved' }) },
    { name: 'list, wrong', run: () => list({ show: 'wrong' }) },
    {
      name: 'pattern with its variants',
      run: (at) => findPattern(patterns[at % patterns.length]?.id ?? 0),
    },
    {
      name: 'texts that begin alike',
      run: (at) => listAlike(common[at % common.length]?.id ?? 0),
    },
    {
      name: 'blocks of a post',
      run: (at) => findStandings(posts[at % posts.length]?.blocks ?? []),
    },
    {
      name: 'verdict given and taken back',
      run: (at) => judge(used[at % used.length]?.blockId ?? 0),
    },
    { name: 'approve what is shown', run: (at) => approve(posts[at % posts.length]?.blocks ?? []) },
  ]
}

const list = (params: Record<string, unknown>, after: string | null = null, count = 50) =>
  listBlocks(readWanted(params), after, { count })

/** Gives a verdict and takes it back. */
async function judge(blockId: number) {
  const seen = (await findStandings([blockId])).get(blockId)?.own.seen ?? 0
  const said = { ...act(), verdict: 'wrong', reason: 'other', note: '' } as const
  const given = await giveVerdict({ kind: 'block', id: blockId }, { ...said, seen })
  if (given.status === 'given') await undoVerdict(given.verdictId, { ...act(), note: '' })
}

const approve = (blocks: number[]) =>
  approveOpen({ blocks: blocks.map((blockId) => ({ blockId, seen: 0 })), patterns: [] }, act())
