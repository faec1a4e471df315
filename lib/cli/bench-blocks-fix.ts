import { toBlocks } from '@/lib/content/blocks'
import { db } from '@/lib/db/client'
import { runChangeSet } from '@/lib/review/changes/run'
import { startUndo } from '@/lib/review/changes/start.store'
import { startFix } from '@/lib/review/fixes/start.store'
import { milliseconds, rounded } from './bench-times'

const editor = { id: 'bench', name: 'Bench', role: 'editor' } as const

/** Posts in which a block is replaced. */
const POSTS = 10_000

/** Nobody runs a site beside this. */
const nobodyIsTold = async () => undefined

type Line = { probe: string; posts: number; seconds: number; postsPerSecond: number }

/** Replaces a block that ten thousand posts use, or else the one that most use, and takes that back. */
export async function* measureFix(): AsyncGenerator<Line> {
  await db.person.create({
    data: {
      ...{ id: editor.id, name: editor.name, email: 'bench@alphanode.test' },
      appointment: { create: { role: editor.role } },
    },
  })
  const blockId = await findUsed()
  const by = toBlocks([{ kind: 'paragraph', text: 'What was wrong here is right by now.' }])
  const request = { blockId, by, note: 'bench', keepsReview: false }
  let id = ''
  yield await measure('fix everywhere', async () => {
    const started = await startFix(request, editor)
    if (started.status === 'refused') throw new Error(`The fix was refused: ${started.why}.`)
    id = started.id
    await cut(id)
    return id
  })
  yield await measure('undo of it', async () => {
    const started = await startUndo(id, editor)
    if (started.status === 'refused') throw new Error(`The undo was refused: ${started.why}.`)
    return started.id
  })
}

async function findUsed(): Promise<number> {
  const [enough, most] = await Promise.all([
    db.blockStanding.findFirst({ where: { posts: { gte: POSTS } }, orderBy: { posts: 'asc' } }),
    db.blockStanding.findFirstOrThrow({ orderBy: { posts: 'desc' } }),
  ])
  return (enough ?? most).blockId
}

/** A block that more posts use stands for one of ten thousand. */
const cut = (selectionId: string) =>
  db.selectionItem.deleteMany({ where: { selectionId, position: { gt: POSTS } } })

async function measure(probe: string, begin: () => Promise<string>): Promise<Line> {
  let changeSetId = ''
  const took = await milliseconds(async () => {
    changeSetId = await begin()
    await runChangeSet(changeSetId, nobodyIsTold)
  })
  const { done, skipped } = await db.changeProgress.findUniqueOrThrow({ where: { changeSetId } })
  if (skipped > 0) throw new Error(`The ${probe} left ${skipped} posts as they were.`)
  const seconds = rounded(took / 1_000)
  return { probe, posts: done, seconds, postsPerSecond: Math.round(done / seconds) }
}
