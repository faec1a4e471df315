import { db, pool } from '@/lib/db/client'
import { listPast, toStanding } from './past.store'
import { findSamples } from './samples.store'
import { findStandings } from './standings.store'
import type { PatternPage, Variant } from './view'
import { readPlace, writePlace } from './wanted'

const VARIANTS = 12

/** A pattern with those of its blocks that are in use, from after the place that `after` names; or null. */
export async function findPattern(
  id: number,
  after: unknown = null,
  now = new Date(),
): Promise<PatternPage | null> {
  const [row, past, used] = await Promise.all([
    db.pattern.findUnique({
      where: { id },
      omit: { hash: true },
      include: { judged: { include: { given: true } } },
      relationLoadStrategy: 'join',
    }),
    listPast('pattern', [id], now),
    listUsed(id, readPlace(after, 2)),
  ])
  if (!row) return null
  const { judged, ...pattern } = row
  const seen = judged?.number ?? 0
  const shown = used.slice(0, VARIANTS)
  const last = shown.at(-1)
  return {
    pattern: { ...pattern, seen, standing: toStanding(judged?.given ?? null, seen, now) },
    history: past.get(id) ?? [],
    variants: await toVariants(shown, now),
    next: used.length > VARIANTS && last ? writePlace([last.posts, last.blockId]) : null,
  }
}

type Used = { blockId: number; posts: number; text: string }

async function listUsed(patternId: number, place: number[] | null): Promise<Used[]> {
  const [posts, blockId] = place ?? [2 ** 31 - 1, 0]
  const { rows } = await pool.query<Used>(
    `select s."blockId", s.posts, b.text from "BlockStanding" s join "Block" b on b.id = s."blockId"
      where s."patternId" = $1 and s.posts > 0 and s.posts <= $2 and (s.posts < $2 or s."blockId" > $3)
      order by s.posts desc, s."blockId" limit ${VARIANTS + 1}`,
    [patternId, posts, blockId],
  )
  return rows
}

async function toVariants(used: Used[], now: Date): Promise<Variant[]> {
  const ids = used.map(({ blockId }) => blockId)
  const [standings, samples, past] = await Promise.all([
    findStandings(ids, now),
    findSamples(used),
    listPast('block', ids, now),
  ])
  return used.flatMap(({ blockId, text }) => {
    const view = standings.get(blockId)
    if (!view) return []
    const { pattern: _, ...standing } = view
    const [found, history] = [samples.get(blockId) ?? [], past.get(blockId) ?? []]
    return [{ ...standing, text, samples: found, history }]
  })
}
