import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { from as copyFrom } from 'pg-copy-streams'
import type { Sql } from './transaction'

type Value = string | number | boolean | Date | null | readonly number[] | { json: unknown }

type Row = Record<string, Value>

/** Stores rows by COPY: five to ten times faster than INSERT. All rows have the same columns in one order. */
export async function copyRows(sql: Sql, table: string, rows: Row[]) {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first).map((column) => `"${column}"`)
  const target = sql.query(copyFrom(`copy "${table}" (${columns.join()}) from stdin`))
  await pipeline(Readable.from(pieces(rows)), target)
}

const PIECE = 64 * 1024

function* pieces(rows: Row[]) {
  let piece = ''
  for (const row of rows) {
    piece += `${Object.values(row).map(encode).join('\t')}\n`
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  if (piece) yield piece
}

/** A value in COPY's text format: https://www.postgresql.org/docs/current/sql-copy.html */
function encode(value: Value): string {
  if (value === null) return '\\N'
  if (typeof value === 'string') return quoted(value)
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'object') return String(value)
  return 'json' in value ? quoted(JSON.stringify(value.json)) : `{${value.join()}}`
}

const special: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({ '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }),
)

const quoted = (text: string) =>
  /[\\\n\r\t]/.test(text) ? text.replace(/[\\\n\r\t]/g, (each) => special.get(each) ?? each) : text
