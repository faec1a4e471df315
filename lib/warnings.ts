import { randomBytes } from 'node:crypto'

type Details = Record<string, string | number | boolean | null>

/** A warning that is being repeated: only counted until a minute has passed. */
type Repeat = { since: Date; reportedAt: number; count: number }

declare global {
  var alphanodeRepeats: Map<string, Repeat> | undefined
}

// Next bundles this module several times in one process; all of them count together.
globalThis.alphanodeRepeats ??= new Map()
const repeats = globalThis.alphanodeRepeats

const FOLD_MS = 60_000
const MOST_KEPT = 1_000

/**
 * Writes one JSON line to standard error: time, id, message, the chain of causes and the details. The same message is
 * written once a minute at most; what came in between is counted, and the next line says how many and since when.
 */
export function warn(message: string, cause: unknown, details: Details = {}) {
  const now = Date.now()
  const repeat = repeats.get(message)
  if (repeat && now - repeat.reportedAt < FOLD_MS && now >= repeat.reportedAt) {
    repeat.count += 1
    return
  }
  const since = repeat?.since ?? new Date(now)
  const folded = repeat && repeat.count > 0 ? { repeated: repeat.count, since } : {}
  if (repeats.size >= MOST_KEPT) repeats.clear()
  repeats.set(message, { since, reportedAt: now, count: 0 })
  write('warning', message, { causes: causesOf(cause), ...details, ...folded })
}

/** Says that what `message` warned of works again, with how often it was refused meanwhile. Silent when it never failed. */
export function recovered(message: string) {
  const repeat = repeats.get(message)
  if (!repeat) return
  repeats.delete(message)
  write('info', 'It works again.', { about: message, since: repeat.since, repeated: repeat.count })
}

function write(level: 'warning' | 'info', message: string, details: object) {
  const line = { time: new Date(), level, id: randomBytes(4).toString('hex'), message, ...details }
  process.stderr.write(`${JSON.stringify(line)}\n`)
}

/** The messages of an error and of what caused it, outermost first; with the SQLSTATE or system code where there is one. */
function causesOf(cause: unknown, depth = 0): string[] {
  if (cause === undefined || depth === 5) return []
  if (!(cause instanceof Error)) return [String(cause).slice(0, 1_000)]
  const code = 'code' in cause && typeof cause.code === 'string' ? ` (${cause.code})` : ''
  const text = `${cause.message || cause.name}${code}`.slice(0, 1_000)
  return [text, ...causesOf(cause.cause, depth + 1)]
}
