import type { BulkRequest } from '../changes/start.store'
import { startBulk, startUndo } from '../changes/start.store'
import { saveReviewTogether } from '../policies/store'
import { readViewText } from '../queue/filter'
import { select } from '../selections/store'
import type { makePerson } from './people'

type Actor = Awaited<ReturnType<typeof makePerson>>

/** Selects what a view has, and lets any posts be reviewed together. Throws when that is nothing. */
export async function selectAll(actor: Actor, text = 'status=drafted') {
  await saveReviewTogether('any')
  const selection = await select(readViewText(text), actor.id)
  if (!selection) throw new Error('Nothing was selected.')
  return selection.id
}

/** Starts to review a selection; gives the change set's id. Throws when that is refused. */
export async function startReview(
  actor: Actor,
  selectionId: string,
  request: Partial<BulkRequest> = {},
) {
  const review = { selectionId, to: 'reviewed', note: '', reason: null } as const
  const started = await startBulk({ ...review, ...request }, actor)
  if (started.status === 'refused') throw new Error(started.why)
  return started.id
}

/** Starts to take a change set back; gives the id of the one that does. Throws when that is refused. */
export async function startTakingBack(actor: Actor, changeSetId: string) {
  const started = await startUndo(changeSetId, actor)
  if (started.status === 'refused') throw new Error(started.why)
  return started.id
}
