import { AsyncLocalStorage } from 'node:async_hooks'
import type { ClassName } from './classes'

/** The request on whose behalf this code runs. */
type Asking = { class: ClassName | null }

declare global {
  var alphanodeAsking: AsyncLocalStorage<Asking> | undefined
}

// Next bundles this module several times in one process: what begins at the server is found everywhere.
globalThis.alphanodeAsking ??= new AsyncLocalStorage()
const asking = globalThis.alphanodeAsking

export const askingFor = (name: ClassName | null, work: () => void) =>
  asking.run({ class: name }, work)

/** Whether this is done for a reader, as against for the desk, or for nobody who waits. */
export function isForReader(): boolean {
  const found = asking.getStore()
  return found !== undefined && found.class !== 'desk' && found.class !== 'stream'
}
