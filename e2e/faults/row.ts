import { styleText } from 'node:util'
import type { Seen } from './counts'
import { sentenceOf } from './counts'
import type { Kept } from './trail'

/** What became of one fault. */
export type Row = {
  fault: string
  verdict: 'good' | 'bad' | 'not possible here'
  /** What is bad, or why it is not possible. */
  reasons: string[]
  users?: Seen
  /** What else was measured. */
  notes?: string
  kept?: Kept
  leaked?: number
  /** Seconds from the end of the cause until everything was answered again; null for never. */
  recovery?: number | null
  /** Of the process that answers, in MB. */
  memory?: { before: number; after: number }
}

/** Hears of each fault as soon as it is judged. */
export type Tell = (row: Row) => void

export const judged = (fault: string, reasons: string[], more: Partial<Row> = {}): Row => ({
  ...{ fault, verdict: reasons.length === 0 ? 'good' : 'bad', reasons },
  ...more,
})

export const brokenOff = (fault: string, error: unknown): Row =>
  judged(fault, [`it broke off: ${error instanceof Error ? error.stack : error}`])

export const notPossible = (fault: string, reason: string): Row => ({
  ...{ fault, verdict: 'not possible here', reasons: [reason] },
})

export const HEAD =
  '| fault | what users saw | told / lost / doubled / leaked | recovery s | memory MB | verdict |\n|---|---|---|---|---|---|'

/** A row as one line of a table. */
export function toLine({ fault, verdict, reasons, users, kept, leaked, ...row }: Row): string {
  const compared = kept ? [kept.told, kept.lost, kept.doubled, leaked ?? 0].join(' / ') : '–'
  const memory = row.memory ? `${row.memory.before} → ${row.memory.after}` : '–'
  const said = [verdict, ...reasons].join('; ').replaceAll(/\s+/g, ' ').replaceAll('|', '/')
  const seen = [users ? sentenceOf(users) : '–', row.notes ?? ''].filter(Boolean).join('; ')
  const cells = [fault, seen, compared, secondsOf(row.recovery), memory, said]
  return `| ${cells.join(' | ')} |`
}

function secondsOf(recovery: Row['recovery']) {
  if (recovery === undefined) return '–'
  return recovery === null ? 'never' : recovery.toFixed(1)
}

export const painted = (line: string, { verdict }: Row) =>
  styleText(verdict === 'bad' ? 'red' : 'reset', line)
