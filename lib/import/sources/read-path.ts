import { stat } from 'node:fs/promises'
import type { Item } from '../item'
import { bytesOf } from './bytes-of'
import type { Context } from './context'
import { shownPath } from './entry-path'
import { readContent } from './read-content'
import { passedOver, untilFault } from './refused'
import { walk } from './walk'

/** Whether a path is one of those given. */
type IsNamed = (path: string) => boolean

/** Everything in a file, or in a folder and those below it, but what is a source of its own. */
export async function* readPath(
  path: string,
  isNamed: IsNamed,
  context: Context,
): AsyncGenerator<Item> {
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

async function* readFile(path: string, context: Context): AsyncGenerator<Item> {
  const where = shownPath(path)
  if (context.asOf && (await isChangedSince(path, context.asOf))) {
    yield passedOver(where)
    return
  }
  yield* untilFault(where, readContent(where, bytesOf(path), 'alone', context))
}

const isChangedSince = (path: string, moment: Date) =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs > moment.getTime(),
    () => true, // it is gone
  )
