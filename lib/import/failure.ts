const DISK_FULL = 'The disk is full. Make room there first.'

/** What a person can do about it, by the code that PostgreSQL or the system gives; the most particular first. */
const sentences: { codes: RegExp; says: string }[] = [
  { codes: /^53100$/, says: 'The disk of the database is full. Make room there first.' },
  { codes: /^53/, says: 'The database has not enough memory or connections. Give it more first.' },
  {
    codes: /^(?:08|57P0|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND)/,
    says: 'The database went away. See that it runs again first.',
  },
  { codes: /^55P03$/, says: 'Other work held what this needs for too long. Try again.' },
  { codes: /^ENOSPC$/, says: DISK_FULL },
]

/** What the driver says where it gives no code. */
const goneAway = /connection terminated|connection timeout|timeout exceeded when|not queryable/i
const CONNECTION_FAILURE = '08006'

/** Why an import broke off: an error that says what to do about it, the cause below; or the cause itself. */
export function explained(cause: unknown): Error {
  const error = cause instanceof Error ? cause : new Error(String(cause))
  const code = goneAway.test(error.message) ? CONNECTION_FAILURE : codeOf(error)
  const known = sentences.find(({ codes }) => codes.test(code))
  return known ? new Error(known.says, { cause }) : error
}

/** The same where the disk of the data folder is what is wrong, whatever the database says. */
export const noRoom = (cause: unknown): Error => new Error(DISK_FULL, { cause })

/** An explained error on one line. */
export function failureText({ message, cause }: Error): string {
  if (!(cause instanceof Error)) return message
  return `${message} (${cause.message || codeOf(cause)})`
}

const codeOf = (error: Error) => ('code' in error ? String(error.code) : '')
