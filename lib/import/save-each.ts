import { inSavepoint } from '@/lib/db/savepoint'
import type { Sql } from '@/lib/db/transaction'
import { halve } from '@/lib/jobs/halve'
import type { TakenDown } from './judge-entries'
import type { Ready } from './prepare'
import { saveDrafts } from './save-drafts'
import type { ItemRow } from './store'
import { blameOfItem, unstorable } from './store-failure'

type Entry = Ready | TakenDown

/**
 * Stores what `saveDrafts` stores, all at once, else halved down to the single item; one that fails on its own is refused.
 * Gives the ledger's row for each source id.
 */
export async function saveEach(
  sql: Sql,
  runId: number,
  entries: Entry[],
): Promise<Map<string, ItemRow>> {
  const saved = new Map<string, ItemRow>()
  const attempt = async (some: Entry[]) => {
    const posts = some.filter((entry) => entry.kind === 'post')
    const down = some.filter((entry) => entry.kind !== 'post')
    const rows = await inSavepoint(sql, () => saveDrafts(sql, runId, posts, down))
    for (const [sourceId, row] of rows) saved.set(sourceId, row)
  }
  for (const { row, cause } of await halve(entries, attempt, blameOfItem)) {
    const refused = toRefused(row, unstorable(row.where, cause))
    saved.set(refused.sourceId, refused)
    // What cannot be stored is hidden nevertheless, where its source says so.
    if (row.kind === 'post' && row.post.stated === 'private')
      await halve([takenDown(refused)], attempt, blameOfItem)
  }
  return saved
}

const takenDown = ({
  where,
  sourceId,
  reason,
  itemHash,
}: ReturnType<typeof toRefused>): TakenDown => ({
  ...{ kind: 'refused', where, sourceId, reason, isTakenDown: true },
  ...(itemHash && { hash: itemHash }),
})

function toRefused(entry: Entry, reason: string) {
  const [sourceId, hash] =
    entry.kind === 'post' ? [entry.post.sourceId, entry.itemHash] : [entry.sourceId, entry.hash]
  return {
    ...{ outcome: 'refused' as const, where: entry.where, sourceId, reason },
    ...{ slug: null, kind: null, itemHash: hash ?? null, revisionId: null },
  }
}
