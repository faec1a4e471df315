import { db } from '@/lib/db/client'
import type { RevisionStatus, Role } from '@/lib/db/generated/enums'
import { runChangeSet } from '../changes/run'
import { startBulk, startUndo } from '../changes/start.store'
import { readViewText } from '../queue/filter'
import { select } from '../selections/store'

type Act = { which: number; to: RevisionStatus }
type Person = { id: string; name: string; role: Role }

const views = ['', 'status=any', 'status=drafted', 'status=reviewed', 'mine=1']
const tell = async () => {}

/** Somebody decides on all that a view has. */
export async function changeMany({ to, which }: Act, person: Person) {
  const selection = await select(readViewText(views[which % views.length] ?? ''), person.id)
  if (!selection) return
  const request = { selectionId: selection.id, to, note: '', reason: 'other' as const }
  const started = await startBulk(request, person)
  if (started.status === 'started') await runChangeSet(started.id, tell)
}

/** Somebody takes one of the last change sets back, whatever it did. */
export async function takeBackMany({ which }: Act, person: Person) {
  const sets = await db.changeSet.findMany({ orderBy: { startedAt: 'desc' }, take: 8 })
  const chosen = sets[which % Math.max(1, sets.length)]
  const started = chosen && (await startUndo(chosen.id, person))
  if (started?.status === 'started') await runChangeSet(started.id, tell)
}
