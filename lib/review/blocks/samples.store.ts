import { pool } from '@/lib/db/client'
import type { Sample } from './view'

const SAMPLES = 5
/**
 * What fewer posts use is looked up; what more use is soon met among the most read. PostgreSQL cannot know which is
 * faster: it is told.
 */
const FEW = 300

type Used = { blockId: number; posts: number }

/** Some posts that use each block, the most read first, by its id. */
export async function findSamples(blocks: Used[]): Promise<Map<number, Sample[]>> {
  const samples = await query(
    walk,
    blocks.filter(({ posts }) => posts > FEW),
  )
  // Where no post says how often it is read, there is no order to walk in.
  const rest = blocks.filter(({ blockId }) => !samples.has(blockId))
  return new Map([...samples, ...(await query(lookUp, rest))])
}

const lookUp = `
  select p.id, p.slug, p.title from "Revision" r join "Post" p on p."revisionId" = r.id
   where r.blocks @> array[used.id] and p.visibility <> 'removed'
   order by p."viewCount" desc nulls last, p.id limit ${SAMPLES}`

const walk = `
  select p.id, p.slug, p.title from "Post" p
   where p."viewCount" is not null and p.visibility <> 'removed'
     and exists (select from "Revision" r where r.id = p."revisionId" and used.id = any(r.blocks))
   order by p."viewCount" desc, p.id desc limit ${SAMPLES}`

async function query(some: string, blocks: Used[]): Promise<Map<number, Sample[]>> {
  const samples = new Map<number, Sample[]>()
  if (blocks.length === 0) return samples
  const { rows } = await pool.query<Sample & { blockId: number }>(
    `select used.id as "blockId", own.* from unnest($1::int[]) used(id) cross join lateral (${some}) own`,
    [blocks.map(({ blockId }) => blockId)],
  )
  for (const { blockId, ...sample } of rows)
    samples.set(blockId, [...(samples.get(blockId) ?? []), sample])
  return samples
}
