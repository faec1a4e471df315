import type { Entry } from './entry'
import { keysOf } from './entry'
import { fingerprint } from './fingerprint'

/** What a link's fragment begins with when it carries the state of a checklist. */
export const fragmentPrefix = '#checklist='

/** The fragment that carries the state of a list. Items are only named by their fingerprints. */
export function toFragment(entries: Entry[]): string {
  const texts = entries.map(({ text }) => text)
  const prints = printsOf(texts)
  const marks = entries.flatMap(({ done, note }, at) =>
    done || note ? [[prints[at], done, note]] : [],
  )
  return fragmentPrefix + toBase64Url(JSON.stringify([listPrint(texts), marks]))
}

/** The name of a list with exactly these items. */
export function listPrint(items: string[]): string {
  return fingerprint(items.join('\n'))
}

/** The names of its items; two equal items have two. */
export function printsOf(items: string[]): string[] {
  return keysOf(items).map(fingerprint)
}

function toBase64Url(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte))
  return btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
