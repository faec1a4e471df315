import { lstat, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { NoPost } from '../item'
import { isCompanion, isHidden, shownPath } from './entry-path'
import { sentenceOf, tooMuch } from './fault'
import { refused, setAside } from './refused'

/** A file to read, or what becomes of something that is none. */
type Found = { kind: 'file'; path: string } | NoPost

type Walk = {
  root: string
  /** Whether a path is a source of its own: that is read at its own turn. */
  isNamed: (path: string) => boolean
}

/**
 * All that is in a folder and the folders below it, by name in the order of their code units: the same on every
 * machine. Holds the names of one folder at a time on each level.
 */
export async function* walk(root: string, deepest: number, isNamed: Walk['isNamed']) {
  yield* walkFolder({ root, isNamed }, '', deepest)
}

async function* walkFolder(walk: Walk, inner: string, deeper: number): AsyncGenerator<Found> {
  const folder = join(walk.root, inner)
  const before = await changedAt(folder)
  const names = await namesIn(folder)
  if (!Array.isArray(names)) yield names
  else if (names.length === 0) yield setAside(shownPath(folder), 'empty folder: nothing is in it.')
  else for (const name of names) yield* walkOne(walk, join(inner, name), deeper)
  if ((await changedAt(folder)) !== before) yield refused(shownPath(folder), folderChanged)
}

/** When something was last added to a folder or taken from it; null when it cannot be asked. */
const changedAt = (folder: string) =>
  stat(folder).then(
    ({ mtimeMs }) => mtimeMs,
    () => null,
  )

const folderChanged =
  'Files were added to this folder or removed from it while it was being read, so some may be missing. Import it again when nothing writes to it.'

async function namesIn(folder: string): Promise<string[] | NoPost> {
  try {
    return (await readdir(folder)).sort()
  } catch (cause) {
    return refused(shownPath(folder), sentenceOf(cause))
  }
}

async function* walkOne(walk: Walk, inner: string, deeper: number): AsyncGenerator<Found> {
  const path = join(walk.root, inner)
  if (walk.isNamed(path)) return
  const where = shownPath(path)
  try {
    const info = await lstat(path)
    if (isHidden(inner)) yield setAside(where, 'hidden: its name begins with a dot.')
    else if (info.isSymbolicLink()) yield setAside(where, followsNoLink)
    else if (info.isDirectory()) yield* walkDeeper(walk, inner, deeper)
    else if (isCompanion(inner))
      yield setAside(where, 'page resource: a browser saved it beside a page.')
    else yield { kind: 'file', path }
  } catch (cause) {
    yield refused(where, sentenceOf(cause))
  }
}

function walkDeeper(walk: Walk, inner: string, deeper: number): AsyncGenerator<Found> {
  if (deeper > 0) return walkFolder(walk, inner, deeper - 1)
  throw tooMuch('It is a folder too deep below the one that was named.', 'deepestFolder')
}

const followsNoLink =
  'link: links in a folder are not followed. Name what it leads to, if that is not read anyway.'
