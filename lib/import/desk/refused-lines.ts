import { z } from 'zod'
import { pool } from '@/lib/db/client'
import type { Found } from '../item'
import { beginningOf } from '../item'
import { excessOf } from '../json-limits'
import type { LedgerRow } from '../ledger'
import { limitsOf } from '../limits'
import { listItems } from '../store'
import { Refound } from './refound'
import { findRunById } from './turn.store'
import { shownPath } from './uploads'

/**
 * What a run refused, as JSON lines to mend and send again. The sources are read once more for it, as far as they
 * are still there and were not changed since. Each line says where the item stands and why it was refused:
 *
 * - `{"refusedAt", "refusedBecause", …}`: what could be read of it, with the fields of a draft; of a line of JSON
 *   lines all that it has. Readers ignore the two, so it can be sent again once it has been mended.
 * - `{"refusedAt", "refusedBecause", "raw"}`: the beginning of its text, when that is no JSON object and no fields
 *   could be read: it has to be mended where it came from.
 * - `{"sourceId", "refusedAt", "refusedBecause"}`: when nothing is there any more, or it is not text.
 */
export async function* refusedLines(runId: number): AsyncGenerator<string> {
  const run = await findRunById(runId)
  if (!run) return
  const refound = new Refound(run)
  try {
    for await (const row of listItems(pool, runId, ['refused']))
      yield `${JSON.stringify(toMend(row, await refound.find(row.where)))}\n`
  } finally {
    await refound.close()
  }
}

function toMend({ sourceId, where, reason }: LedgerRow, found: Found | null) {
  const refusal = { refusedAt: shownPath(where), refusedBecause: reason }
  if (found === null) return { sourceId, ...refusal }
  const fields = typeof found === 'string' ? fieldsIn(found) : found
  if (fields === 'too much') return { sourceId, ...refusal }
  // First, to be seen; and last, to hold when it was sent again as it came from here.
  return fields
    ? { ...refusal, ...fields, ...refusal }
    : { ...refusal, raw: beginningOf(`${found}`) }
}

const JsonObject = z.looseObject({})

/** The fields of a JSON object; none of another text. */
function fieldsIn(text: string): Record<string, unknown> | 'too much' | undefined {
  const json = parse(text)
  // What writes it works by recursion.
  return excessOf(json, limitsOf({})) ? 'too much' : JsonObject.safeParse(json).data
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // the reason for its refusal says so
  }
}
