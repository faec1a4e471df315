import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { isUndoable } from '../decisions/undo.store'
import type { ChangePlace } from './cursor'
import { writeChangePlace } from './cursor'
import type { ChangeRow, ChangeSetRow, SingleRow } from './view'

const PAGE_SIZE = 50

/** Change sets and single decisions, newest first, after `place`. */
export async function listChanges(
  place: ChangePlace | null,
  now = new Date(),
): Promise<{ rows: ChangeRow[]; next: string | null }> {
  const [sets, singles] = await Promise.all([listSets(place, now), listSingles(place, now)])
  const found = [...sets, ...singles].sort(newestFirst)
  const rows = found.slice(0, PAGE_SIZE)
  const last = rows.at(-1)
  return { rows, next: found.length > PAGE_SIZE && last ? writeChangePlace(placeOf(last)) : null }
}

/** Both lists come in order and sorting keeps it; of one moment, sets stay first. */
const newestFirst = (one: ChangeRow, other: ChangeRow) => other.at.localeCompare(one.at)

const placeOf = ({ kind, id, at }: ChangeRow): ChangePlace => ({
  at: new Date(at),
  kind: kind === 'single' ? 'single' : 'set',
  id: String(id),
})

const setSelect = {
  id: true,
  kind: true,
  personName: true,
  to: true,
  note: true,
  reason: true,
  filter: true,
  undoes: true,
  total: true,
  startedAt: true,
  undone: { select: { kind: true } },
  undoneBy: { select: { id: true } },
  progress: true,
} satisfies Prisma.ChangeSetSelect

async function listSets(place: ChangePlace | null, now: Date) {
  const rows = await db.changeSet.findMany({
    where: place ? setsAfter(place) : {},
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    take: PAGE_SIZE + 1,
    select: setSelect,
  })
  return rows.map((row) => toSetRow(row, now))
}

/** `lte` lets the index start at the right place; the rest settles ties. */
const setsAfter = ({ at, kind, id }: ChangePlace): Prisma.ChangeSetWhereInput =>
  kind === 'set'
    ? { startedAt: { lte: at }, OR: [{ startedAt: { lt: at } }, { id: { lt: id } }] }
    : { startedAt: { lt: at } }

type SetRow = Prisma.ChangeSetGetPayload<{ select: typeof setSelect }>

function toSetRow(
  { startedAt, undone, undoneBy, progress, ...row }: SetRow,
  now: Date,
): ChangeSetRow {
  const {
    state = 'finished',
    done = 0,
    skipped = 0,
    finishedAt = null,
    failure = null,
  } = progress ?? {}
  return {
    ...{ ...row, state, done, skipped, failure },
    at: startedAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    undoneKind: undone?.kind ?? null,
    undoneBy: undoneBy?.id ?? null,
    mayUndo: state !== 'running' && !undoneBy && done > 0 && isUndoable(startedAt, now),
  }
}

/** A change set, or null. */
export async function findSet(id: string, now = new Date()): Promise<ChangeSetRow | null> {
  const row = await db.changeSet.findUnique({ where: { id }, select: setSelect })
  return row && toSetRow(row, now)
}

async function listSingles(place: ChangePlace | null, now: Date): Promise<SingleRow[]> {
  const rows = await db.decision.findMany({
    where: { changeSetId: null, ...(place ? singlesAfter(place) : {}) },
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
    take: PAGE_SIZE + 1,
    select: {
      ...{ id: true, from: true, to: true, note: true, reason: true, undoes: true },
      ...{ number: true, personName: true, decidedAt: true, undoneBy: { select: { id: true } } },
      post: {
        select: {
          id: true,
          title: true,
          decisions: { select: { number: true }, orderBy: { number: 'desc' }, take: 1 },
        },
      },
    },
    relationLoadStrategy: 'join',
  })
  return rows.map(({ number, undoes, undoneBy, decidedAt, post, ...row }) => ({
    kind: 'single',
    ...row,
    post: { id: post.id, title: post.title },
    at: decidedAt.toISOString(),
    isUndo: undoes !== null,
    isUndone: undoneBy !== null,
    mayUndo: post.decisions[0]?.number === number && isUndoable(decidedAt, now),
  }))
}

const singlesAfter = ({ at, kind, id }: ChangePlace): Prisma.DecisionWhereInput =>
  kind === 'single'
    ? { decidedAt: { lte: at }, OR: [{ decidedAt: { lt: at } }, { id: { lt: Number(id) } }] }
    : { decidedAt: { lte: at } }
