import { resolve } from 'node:path'
import type { Item } from '../item'
import { limitsOf } from '../limits'
import type { ImportOptions } from '../options'
import { STDIN } from '../stdin'
import type { Context } from './context'
import { tooMuch } from './fault'
import { Unpacked } from './inflate'
import { named, withoutFound } from './named'
import { readContent } from './read-content'
import { readPath } from './read-path'
import { refused, untilFault } from './refused'

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

/**
 * What an import has read, once more: of what is refused, with all that could be read of it. Lines of JSON lines are
 * not judged, so all of them are refused. Leaves out standard input, and files that were changed after `asOf`.
 */
export async function* rereadSources(
  paths: string[],
  options: ImportOptions,
  asOf: Date,
): AsyncGenerator<Item> {
  const files = paths.filter((path) => path !== STDIN)
  yield* readAll(files, { ...toContext(options), asOf }, nothing())
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
  const { mostItems } = context.limits
  let count = 0
  for await (const item of readEach(paths, context, stdin)) {
    count += 1
    if (count > mostItems) {
      const excess = tooMuch(`More than ${mostItems} items were found.`, 'mostItems')
      yield refused(item.where, excess.message)
      return
    }
    yield context.asOf ? item : withoutFound(item)
  }
}

async function* readEach(
  paths: string[],
  context: Context,
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<Item> {
  const given = eachOnce(paths)
  const isNamed = (path: string) => given.has(resolve(path))
  for (const path of given.values()) {
    if (path === STDIN) yield* readPiped(stdin, context)
    else for await (const item of readPath(path, isNamed, context)) yield named(item, path)
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
