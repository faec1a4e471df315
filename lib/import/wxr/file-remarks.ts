import type { NoPost } from '../item'
import type { WrongBytes } from './xml/decode'

const LONGEST_SHOWN = 200

/** What is said of an export as a whole, beside its items: each is set aside by kind. */
export class FileRemarks {
  /** Comments that were passed over. */
  comments = 0
  #wrong: (WrongBytes & { where: string }) | undefined

  /** Notes bytes that are not UTF-8; `where` is the place of the first. */
  noteWrong({ wrong, byte }: WrongBytes, where: string) {
    this.#wrong ??= { wrong: 0, byte, where }
    this.#wrong.wrong += wrong
  }

  /** All of them, at the end of the file. */
  *list(where: string): Generator<NoPost> {
    if (this.#wrong) yield remark(this.#wrong.where, wrongBytes(this.#wrong))
    if (this.comments > 0)
      yield remark(where, `comments: ${this.comments} in this file, which are not imported.`)
  }
}

/** What stood before an export's XML and was skipped; null when that was blank. */
export function preambleRemark(name: string, before: string): NoPost | null {
  const shown = before
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_SHOWN)
  if (shown === '') return null
  return remark(
    `${name}:1`,
    `preamble: text before the export was skipped (“${shown.toWellFormed()}”).`,
  )
}

const remark = (where: string, reason: string): NoPost => ({ kind: 'setAside', where, reason })

function wrongBytes({ wrong, byte }: WrongBytes): string {
  const sign = `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`
  const many =
    wrong === 1
      ? `the byte ${sign} on this line is not UTF-8; it was`
      : `${wrong} bytes are not UTF-8, the first (${sign}) on this line; each was`
  return `encoding: ${many} read as windows-1252. Check the character there.`
}
