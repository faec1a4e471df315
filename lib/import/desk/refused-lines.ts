import { z } from 'zod'
import { pool } from '@/lib/db/client'
import { excessOf } from '../json-limits'
import type { LedgerRow } from '../ledger'
import { listItems } from '../store'
import { SourceLines } from './source-lines'
import { findRunById } from './turn.store'
import { shownPath } from './uploads'

/**
 * What a run refused, as JSON lines to mend and send again. Each says where it stands and why it was refused:
 *
 * - `{"refusedAt", "refusedBecause", …}`: a line of JSON lines, with all that it has. Readers ignore the two.
 * - `{"refusedAt", "refusedBecause", "raw"}`: a line that is no JSON object.
 * - `{"sourceId", "refusedAt", "refusedBecause"}`: anything else. The ledger keeps no items, and of pages,
 *   exports and archives no single item can be sent again.
 */
export async function* refusedLines(runId: number): AsyncGenerator<string> {
  const run = await findRunById(runId)
  if (!run) return
  const lines = new SourceLines(run)
  try {
    for await (const row of listItems(pool, runId, ['refused']))
      yield `${JSON.stringify(toMend(row, await lines.find(row.where)))}\n`
  } finally {
    await lines.close()
  }
}

function toMend({ sourceId, where, reason }: LedgerRow, line: string | null) {
  const refusal = { refusedAt: shownPath(where), refusedBecause: reason }
  const json = line === null ? undefined : parse(line)
  if (line === null || excessOf(json)) return { sourceId, ...refusal }
  const item = JsonObject.safeParse(json)
  // First, to be seen; and last, to hold when it was sent again as it came from here.
  return item.success ? { ...refusal, ...item.data, ...refusal } : { ...refusal, raw: cut(line) }
}

const JsonObject = z.looseObject({})

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined // the reason for its refusal says so
  }
}

/** In characters. */
const LONGEST_RAW = 64 * 1024

const cut = (line: string) =>
  line.length > LONGEST_RAW ? `${line.slice(0, LONGEST_RAW).toWellFormed()}…` : line
