import type { StoredFile } from './uploads'
import type { Progress } from './view'

/** A look at a run: what was done when. `share` as in `Progress`. */
export type Look = { at: number; done: number; share: number | null }

/** The share of what was uploaded that stands before `where`, 0 to 1. Null where lines tell nothing. */
export function shareBefore(where: string, files: StoredFile[]): number | null {
  const [, path, line] = /^(.*):(\d+)$/s.exec(where) ?? []
  const at = files.findIndex((file) => file.path === path)
  const file = files[at]
  if (!file || file.lines === null) return null
  const inIt = file.bytes * Math.min(1, Number(line) / Math.max(1, file.lines))
  return (bytesOf(files.slice(0, at)) + inIt) / Math.max(1, bytesOf(files))
}

const bytesOf = (files: StoredFile[]) => files.reduce((sum, { bytes }) => sum + bytes, 0)

/** What the latest looks tell, oldest first; `startedAt` in milliseconds like `at`. */
export function progressOf(looks: Look[], startedAt: number): Progress | null {
  const [first, last] = [looks[0], looks.at(-1)]
  if (!first || !last) return null
  const passed = (last.at - first.at) / 1000
  return {
    done: last.done,
    rate: passed > 0 ? Math.round((last.done - first.done) / passed) : null,
    seconds: Math.max(0, Math.round((last.at - startedAt) / 1000)),
    secondsLeft: secondsLeft(looks.find(({ share }) => share !== null) ?? first, last),
    share: last.share,
  }
}

function secondsLeft(first: Look, last: Look) {
  if (first.share === null || last.share === null || last.share <= first.share) return null
  const passed = (last.at - first.at) / 1000
  return Math.ceil(((1 - last.share) / (last.share - first.share)) * passed)
}
