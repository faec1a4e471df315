import { db } from '@/lib/db/client'
import { findPostById } from '@/lib/posts/store'
import { runChangeSet } from '../changes/run'
import { startUndo } from '../changes/start.store'
import type { FixRequest } from '../fixes/start.store'
import { startFix } from '../fixes/start.store'

type Actor = { id: string; name: string }

const tell = async () => {}

/** Fixes a block everywhere, to the end; gives the change set's id. Throws when that is refused. */
export async function fixAll(request: FixRequest, person: Actor): Promise<string> {
  const started = await startFix(request, person)
  if (started.status === 'refused') throw new Error(started.why)
  await runChangeSet(started.id, tell)
  return started.id
}

/** Takes a change set back, to the end; gives the id of the one that does. Throws when that is refused. */
export async function takeAllBack(id: string, person: Parameters<typeof startUndo>[1]) {
  const started = await startUndo(id, person)
  if (started.status === 'refused') throw new Error(started.why)
  await runChangeSet(started.id, tell)
  return started.id
}

export const outcomeOf = (changeSetId: string) =>
  db.changeProgress.findUnique({ where: { changeSetId }, select: { done: true, skipped: true } })

/** The post as it is now. Throws without one. */
export async function look(postId: number) {
  const post = await findPostById(postId)
  if (!post) throw new Error('There is no such post.')
  return post
}

/** What its blocks say, in order. */
export async function textsOf(postId: number) {
  const { blocks } = await look(postId)
  const rows = await db.block.findMany({ where: { id: { in: blocks.map(({ id }) => id) } } })
  return blocks.map(({ id }) => rows.find((row) => row.id === id)?.text)
}
