/**
 * What an error says about the row that was being worked on.
 * - `environment`: nothing. Connection, locks, disk, configuration or schema are at fault, and any row would have failed.
 * - `transient`: perhaps something. It ran out of time or memory, which may go better later.
 * - `row`: this row cannot be done as it is.
 */
export type Blame = 'environment' | 'transient' | 'row'

/** By the code of PostgreSQL (https://www.postgresql.org/docs/current/errcodes-appendix.html) or of the system; first match wins. */
const codes: { codes: RegExp; blame: Blame }[] = [
  { codes: /^(?:57014|53200)$/, blame: 'transient' },
  { codes: /^(?:08|0A|25|28|3D|3F|40|42|53|55|57|58|F0)...$/, blame: 'environment' },
  {
    codes: /^(?:ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_\w+|EHOST\w+|ENET\w+)$/,
    blame: 'environment',
  },
  { codes: /^(?:ENOSPC|EDQUOT|EROFS|EIO|EMFILE|ENFILE|ENOMEM)$/, blame: 'environment' },
]

/** What the driver says where it gives no code. */
const withoutCode =
  /connection terminated|connection timeout|timeout exceeded when|not queryable|query read timeout|cannot use a pool/i

/** Says whether an error, or what caused it, is the fault of the row that was worked on. */
export function blameOf(error: unknown): Blame {
  for (const cause of causesOf(error)) {
    const code = codeOf(cause)
    const known = code === null ? undefined : codes.find((each) => each.codes.test(code))
    if (known) return known.blame
    if (withoutCode.test(cause.message)) return 'environment'
  }
  return 'row'
}

/** The code of PostgreSQL or of the system that an error or its causes carry. */
export function findCode(error: unknown): string | null {
  for (const cause of causesOf(error)) {
    const code = codeOf(cause)
    if (code !== null) return code
  }
  return null
}

const MOST_CAUSES = 5

/** An error and what caused it, outermost first. */
export function causesOf(error: unknown): Error[] {
  const chain: Error[] = []
  let next = error
  while (next !== undefined && next !== null && chain.length < MOST_CAUSES) {
    const cause = next instanceof Error ? next : new Error(String(next))
    chain.push(cause)
    next = cause.cause
  }
  return chain
}

const codeOf = (error: Error): string | null =>
  'code' in error && typeof error.code === 'string' ? error.code : null
