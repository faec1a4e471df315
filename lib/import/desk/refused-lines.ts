import { pool } from '@/lib/db/client'
import { listItems } from '../store'
import { shownPath } from './uploads'

/** What the ledger has of each refused item, as JSON lines: `{"sourceId", "where", "reason"}`. */
export async function* refusedLines(runId: number): AsyncGenerator<string> {
  for await (const { sourceId, where, reason } of listItems(pool, runId, ['refused']))
    yield `${JSON.stringify({ sourceId, where: shownPath(where), reason })}\n`
}
