import type { Entry } from './entry'
import { fragmentPrefix, listPrint } from './link'

/** Keeps a list in this browser under its post and its items, and forgets what it was before it changed. */
export function keep(entries: Entry[], earlier?: Entry[]): void {
  try {
    localStorage.setItem(placeOf(entries), JSON.stringify(entries))
    if (earlier && !isShown(listPrint(textsOf(earlier)))) localStorage.removeItem(placeOf(earlier))
  } catch {
    // Full, or forbidden: what was ticked stays on the page until it is left.
  }
}

/** What this browser keeps of this post's lists, as JSON. */
export function readKept(): string[] {
  try {
    return Object.keys(localStorage)
      .filter(isOurs)
      .map((place) => localStorage.getItem(place) ?? '')
  } catch {
    return [] // Forbidden.
  }
}

/** Whether something kept under this name is a list of this post. */
export function isOurs(place: string | null): boolean {
  return place?.startsWith(prefix()) ?? false
}

/** Whether there is anything to read: most posts are opened for the first time. */
export function hasState(): boolean {
  return location.hash.startsWith(fragmentPrefix) || readKept().length > 0
}

/** Whether this page has a list of that name. */
export function isShown(print: string): boolean {
  return document.querySelector(`[data-checklist="${print}"]`) !== null
}

/** Takes the shared state out of the address. */
export function forgetShared(): void {
  if (location.hash.startsWith(fragmentPrefix))
    history.replaceState(history.state, '', location.pathname + location.search)
}

function placeOf(entries: Entry[]): string {
  return prefix() + listPrint(textsOf(entries))
}

/** All versions of a post share what is kept for it. */
function prefix(): string {
  const [path = location.pathname] = /^\/posts\/[^/]+/.exec(location.pathname) ?? []
  return `checklist:${path}:`
}

function textsOf(entries: Entry[]): string[] {
  return entries.map(({ text }) => text)
}
