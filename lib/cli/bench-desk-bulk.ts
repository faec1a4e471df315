import { db } from '@/lib/db/client'
import { runChangeSet } from '@/lib/review/changes/run'
import { startBulk, startUndo } from '@/lib/review/changes/start.store'
import { saveReviewTogether } from '@/lib/review/policies/store'
import { readViewText } from '@/lib/review/queue/filter'
import { select } from '@/lib/review/selections/store'
import { reviewer } from './bench-desk-probes'
import { milliseconds, rounded } from './bench-times'

const MOST = 10_000

/** Nobody runs a site beside this. */
const nobodyIsTold = async () => undefined

type Line = { probe: string; posts: number; seconds: number; perSecond: number }

/** Selects up to ten thousand posts, changes them as one and takes that back. */
export async function* measureBulk(): AsyncGenerator<Line> {
  await saveReviewTogether('any')
  const unreviewed = await db.post.findMany({
    where: { status: { not: 'reviewed' } },
    orderBy: { id: 'asc' },
    take: MOST,
    select: { id: true },
  })
  const only = unreviewed.map(({ id }) => id)
  let id = ''
  yield toLine(
    'selection',
    only.length,
    await milliseconds(async () => {
      const selection = await select(readViewText(''), reviewer.id, { only })
      id = selection?.id ?? ''
    }),
  )
  yield await changing('bulk action', () => start(id))
  yield await changing('undo of it', () => startUndo(id, reviewer))
}

const start = (selectionId: string) =>
  startBulk({ selectionId, to: 'reviewed', note: '', reason: null }, reviewer)

type Started = { status: 'started'; id: string; total: number } | { status: 'refused'; why: string }

async function changing(probe: string, begin: () => Promise<Started>) {
  let done = 0
  const took = await milliseconds(async () => {
    const started = await begin()
    if (started.status === 'refused') throw new Error(`The ${probe} was refused: ${started.why}.`)
    await runChangeSet(started.id, nobodyIsTold)
    const progress = await db.changeProgress.findUniqueOrThrow({
      where: { changeSetId: started.id },
    })
    if (progress.done !== started.total)
      throw new Error(`The ${probe} changed ${progress.done} of ${started.total} posts.`)
    done = progress.done
  })
  return toLine(probe, done, took)
}

const toLine = (probe: string, posts: number, took: number) => ({
  ...{ probe, posts, seconds: rounded(took / 1_000) },
  perSecond: Math.round((posts * 1_000) / took),
})
