import type { Limits } from '../limits'
import { raise } from '../limits'

/** What is wrong with a source, as a sentence for the person who imports it. */
export class SourceFault extends Error {}

const again = 'Trying again helps only when it has been put right.'

/** A fault of the source itself: what was found, what was expected. */
export const fault = (what: string) => new SourceFault(`${what} ${again}`)

/** A limit was met: which one, and that it can be raised. */
export const tooMuch = (what: string, limit: keyof Limits) =>
  new SourceFault(`${what} ${raise(limit)}`)

/** What the system says → what a person can do about it. */
const sentences: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    ENOENT: 'There is no such file. Check its name and try again.',
    EACCES: 'You may not open it. Change its permissions and try again.',
    EPERM: 'You may not open it. Change its permissions and try again.',
    ELOOP: 'It is a link that leads back to itself. Name the file it should lead to.',
    ENAMETOOLONG: 'Its name is too long. Check it and try again.',
    ENOTDIR: 'A part of its path is no folder. Check it and try again.',
    EMFILE: 'Too many files are open. Try again.',
    EIO: 'The disk could not be read. Trying again may help.',
  }),
)

/** Why something could not be read, as a sentence. */
export function sentenceOf(cause: unknown): string {
  if (cause instanceof SourceFault) return cause.message
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return (
    sentences.get(code) ??
    `It could not be read to its end${code && ` (${code})`}. Trying again may help.`
  )
}
