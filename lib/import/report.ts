import type { LedgerRow } from './ledger'
import type { Report } from './run'

/**
 * The report of a run as JSON, piece by piece: `{"totals": {...}, "items": [...]}`. A million items are never
 * in memory at once.
 */
export async function* reportJson({ totals, items }: Pick<Report, 'totals' | 'items'>) {
  yield `{"totals":${JSON.stringify(totals)},"items":[`
  let separator = '\n'
  for await (const item of items()) {
    yield separator + JSON.stringify(item)
    separator = ',\n'
  }
  yield '\n]}\n'
}

/** `page.txt:1: refused. Why …` */
export const reportLine = ({ where, outcome, reason }: LedgerRow) =>
  `${where}: ${outcome}. ${reason ?? ''}`.trimEnd()
