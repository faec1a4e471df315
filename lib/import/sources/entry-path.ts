/** Longer names are cut where they are shown. */
const longestShown = 500

/** A name as it can be shown and kept: without control characters, not endless. */
export function shownPath(path: string): string {
  const shown = path
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\u{fffd}')
  return shown.length > longestShown ? `${shown.slice(0, longestShown).toWellFormed()}…` : shown
}

/** Whether a path in an archive would lead out of it. Nothing is written, but who names files so is no friend. */
export function climbsOut(path: string): boolean {
  const parts = path.split(/[/\\]/)
  return /^[/\\]|^[a-z]:/i.test(path) || parts.includes('..')
}

/** What systems leave beside files; nobody put it there. */
export function isHidden(path: string): boolean {
  return path.split(/[/\\]/).some((part) => /^\.[^./\\]|^__MACOSX$/.test(part))
}

/** What a browser saves beside a page, in a folder named after it: pictures, styles, scripts. */
export function isCompanion(path: string): boolean {
  return /_files[/\\]/.test(path) && !/\.(?:html?|xhtml|txt|jsonl|xml|gz|tgz|tar|zip)$/i.test(path)
}
