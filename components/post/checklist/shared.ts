import * as z from 'zod/mini'
import type { Entry } from './entry'
import { freshEntries, longestNote } from './entry'
import { fragmentPrefix, printsOf } from './link'

/** Characters; browsers and mail programs cut longer links. */
const longest = 60_000

const Print = z.string().check(z.regex(/^[a-z0-9]{1,7}$/))
const Mark = z.tuple([Print, z.boolean(), z.string().check(z.maxLength(longestNote))])

/** The list, then its items that are ticked or noted. */
const Shared = z.tuple([Print, z.array(Mark).check(z.maxLength(1_000))])
type Shared = z.output<typeof Shared>

/** What a fragment carries, or null when it carries nothing that we wrote. */
export function readFragment(fragment: string): Shared | null {
  if (!fragment.startsWith(fragmentPrefix) || fragment.length > longest) return null
  try {
    const json = fromBase64Url(fragment.slice(fragmentPrefix.length))
    return Shared.safeParse(JSON.parse(json)).data ?? null
  } catch {
    return null // A link that was cut or changed on its way.
  }
}

/** A list with the state that was shared; `missing` items of it are no longer in the list. */
export function withShared(items: string[], [, marks]: Shared) {
  const byPrint = new Map(marks.map(([print, done, note]) => [print, { done, note }]))
  const prints = printsOf(items)
  const entries: Entry[] = freshEntries(items).map((entry, at) => ({
    ...entry,
    ...byPrint.get(prints[at] ?? ''),
  }))
  const known = new Set(prints)
  return { entries, missing: marks.filter(([print]) => !known.has(print)).length }
}

function fromBase64Url(code: string): string {
  const bytes = atob(code.replaceAll('-', '+').replaceAll('_', '/'))
  return new TextDecoder().decode(Uint8Array.from(bytes, (sign) => sign.charCodeAt(0)))
}
