/** What a reviewer has typed about a post and not sent yet. */
export type Draft = { note: string; reason: string }

export const nothing: Draft = { note: '', reason: '' }

const keyOf = (postId: number) => `cockpit-draft-${postId}`
const PLACES = 'cockpit-places'

/** What was typed about a post in this tab, before a reload or a way to other posts. */
export function recall(postId: number): Draft {
  const kept = read(keyOf(postId))
  if (typeof kept !== 'object' || kept === null) return nothing
  const { note, reason } = { ...nothing, ...kept }
  return { note: String(note), reason: String(reason) }
}

/** Keeps what is typed about a post until it is sent. */
export function keep(postId: number, draft: Draft) {
  const isEmpty = draft.note === '' && draft.reason === ''
  write(keyOf(postId), isEmpty ? null : draft)
}

/** Notes a place that was left, for the way back. */
export const leavePlace = (place: string) => write(PLACES, [...readPlaces(), place].slice(-200))

/** The place that was left last, which is then no more the last; null at the first. */
export function takePlace(): string | null {
  const places = readPlaces()
  const last = places.pop() ?? null
  write(PLACES, places)
  return last
}

function readPlaces(): string[] {
  const kept = read(PLACES)
  return Array.isArray(kept) ? kept.filter((place) => typeof place === 'string') : []
}

function read(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null')
  } catch {
    return null // Storage may be forbidden, and then nothing was kept.
  }
}

function write(key: string, value: unknown) {
  try {
    if (value === null) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, JSON.stringify(value))
  } catch {
    // Storage is forbidden or full: the page itself still has what was typed.
  }
}
