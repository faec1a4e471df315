import type { LedgerRow } from './ledger'
import type { Report } from './run'

/**
 * The report of a run as JSON, piece by piece: `{"totals", "kinds", "gone", "missing", "late", "items": [...]}`. A million
 * items are never in memory at once.
 */
export async function* reportJson({ summary, items }: Pick<Report, 'summary' | 'items'>) {
  yield `${JSON.stringify(summary).slice(0, -1)},"items":[`
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
