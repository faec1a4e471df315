import { pathToFileURL } from 'node:url'

/** Options of Node for a child with an IPC channel that ends with us, however we end: killed as well. */
export const withParent = ['--import', pathToFileURL('lib/cli/with-parent.mjs').href]
