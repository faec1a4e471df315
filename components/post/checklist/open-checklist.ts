import { carryOver, findKept } from './carry'
import type { Entry } from './entry'
import { freshEntries, isTouched } from './entry'
import { isShown, keep, readKept } from './keep'
import { parseKept } from './kept'
import { listPrint } from './link'
import { readFragment, withShared } from './shared'

/** Why a list is not simply as its reader left it. */
export type Notice =
  | { kind: 'changed'; added: string[]; removed: string[]; earlier: Entry[] }
  | { kind: 'shared'; missing: number; own: Opened }

export type Opened = { entries: Entry[]; notice: Notice | null }

/**
 * The list as it is to be shown at first: as a link shares it, else as this browser kept it. Items ticked
 * `early`, before the script had come, are one's own.
 */
export function openChecklist(items: string[], early: boolean[]): Opened {
  const kept = openOwn(items)
  const own = { ...kept, entries: kept.entries.map((entry, at) => tick(entry, early[at])) }
  if (early.includes(true)) keep(own.entries)
  return openShared(items, own) ?? own
}

function tick(entry: Entry, early: boolean | undefined): Entry {
  return early ? { ...entry, done: true } : entry
}

function openOwn(items: string[]): Opened {
  const kept = readKept().map(parseKept)
  const earlier = findKept(
    items,
    kept.filter((list) => list !== null),
  )
  if (!earlier || !isTouched(earlier)) return { entries: freshEntries(items), notice: null }
  const { entries, added, removed } = carryOver(items, earlier)
  const same = added.length + removed.length === 0
  return { entries, notice: same ? null : { kind: 'changed', added, removed, earlier } }
}

/** A link may be older than the list: then it is for the list that has any of its items. */
function openShared(items: string[], own: Opened): Opened | null {
  const shared = readFragment(location.hash)
  if (!shared) return null
  const { entries, missing } = withShared(items, shared)
  const [print] = shared
  const ours = print === listPrint(items) || (!isShown(print) && isTouched(entries))
  return ours ? { entries, notice: { kind: 'shared', missing, own } } : null
}
