import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Item } from '../item'
import type { ImportOptions } from '../options'
import { limitsOf } from '../options'
import { bytesOf } from './bytes-of'
import type { Context } from './context'
import { shownPath } from './entry-path'
import { tooMuch } from './fault'
import { Unpacked } from './inflate'
import { readContent } from './read-content'
import { refused, untilFault } from './refused'
import { walk } from './walk'

/** Whether a path is one of those given. */
type IsNamed = (path: string) => boolean

/** How standard input is named in `paths`. */
const STDIN = '-'

/**
 * Everything in these files, folders and archives, in the order given, each path once. `-` is `stdin`. A folder
 * is read by name, with the folders below it; `.gz`, `.zip`, `.tar` and `.tar.gz` are read as what they hold.
 * The same sources give the same items in the same order. Nothing is written, and memory stays flat.
 *
 * Never throws for what it reads: what cannot be read, or is beyond a limit, is a refused item.
 */
export async function* readSources(
  paths: string[],
  options: ImportOptions = {},
  stdin: AsyncIterable<Uint8Array> = process.stdin,
): AsyncGenerator<Item> {
  yield* readAll(paths, toContext(options), stdin)
}

/** The WordPress exports alone: what names pictures that come later. Standard input cannot be read twice. */
export async function* surveySources(
  paths: string[],
  options: ImportOptions = {},
): AsyncGenerator<Item> {
  const files = paths.filter((path) => path !== STDIN)
  yield* readAll(files, { ...toContext(options), only: 'wordpress' }, nothing())
}

function toContext(options: ImportOptions): Context {
  const limits = limitsOf(options)
  return { format: options.format, limits, unpacked: new Unpacked(limits) }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function* readAll(
  paths: string[],
  context: Context,
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<Item> {
  const { limits } = context
  const named = eachOnce(paths)
  const isNamed = (path: string) => named.has(resolve(path))
  let count = 0
  for (const path of named.values()) {
    const items = path === STDIN ? readPiped(stdin, context) : readPath(path, isNamed, context)
    for await (const item of items) {
      count += 1
      if (count > limits.mostItems) {
        const excess = tooMuch(`More than ${limits.mostItems} items were found.`, 'mostItems')
        yield refused(item.where, excess.message)
        return
      }
      yield item
    }
  }
}

/** The paths by where they lead: `a.txt` and `./a.txt` are one file. */
function eachOnce(paths: string[]): Map<string, string> {
  const byPlace = new Map<string, string>()
  for (const path of paths) {
    const place = path === STDIN ? STDIN : resolve(path)
    if (!byPlace.has(place)) byPlace.set(place, path)
  }
  return byPlace
}

function readPiped(stdin: AsyncIterable<Uint8Array>, context: Context): AsyncGenerator<Item> {
  const name = 'standard input'
  return untilFault(name, readContent(name, stdin, 'alone', context))
}

async function* readPath(path: string, isNamed: IsNamed, context: Context): AsyncGenerator<Item> {
  const isFolder = await stat(path).then(
    (info) => info.isDirectory(),
    () => false, // opening it tells why
  )
  if (isFolder) yield* readFolder(path, isNamed, context)
  else yield* readFile(path, context)
}

async function* readFolder(path: string, isNamed: IsNamed, context: Context): AsyncGenerator<Item> {
  for await (const found of walk(path, context.limits.deepestFolder, isNamed))
    if (found.kind === 'file') yield* readFile(found.path, context)
    else yield found
}

function readFile(path: string, context: Context): AsyncGenerator<Item> {
  const where = shownPath(path)
  return untilFault(where, readContent(where, bytesOf(path), 'alone', context))
}
