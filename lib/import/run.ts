import type { Item } from './item'
import type { Totals } from './ledger'
import { loadItems } from './load'
import { readSource } from './source'
import * as store from './store'

export type Run = { id: number; totals: Totals }

/** Imports files in order, as one run; `onProgress` is told how many items are done. */
export async function runImport(paths: string[], onProgress: (done: number) => void): Promise<Run> {
  const sources = [...new Set(paths)]
  return importItems(sources, readSources(sources), onProgress)
}

/** Imports items from anywhere, as one run. */
export async function importItems(
  sources: string[],
  items: AsyncIterable<Item>,
  onProgress: (done: number) => void,
): Promise<Run> {
  const id = await store.startRun(sources)
  for await (const done of loadItems(id, items)) onProgress(done)
  await store.finishRun(id)
  return { id, totals: await store.countItems(id) }
}

async function* readSources(paths: string[]) {
  for (const path of paths) yield* readSource(path)
}
