import type { Prepared } from './prepare'

/** A post that is here already, as far as a re-import must know it. */
export type Known = {
  id: number
  sourceId: string
  slug: string
  /** Of the revision that readers see. */
  currentHash: string
  /** The newest revision that came by import. */
  importedId: number
  importedHash: string
  revisions: number
  decided: boolean
}

export type Verdict =
  | { outcome: 'created' }
  | { outcome: 'updated'; known: Known }
  | { outcome: 'unchanged'; known: Known }
  | { outcome: 'conflicting'; known: Known }

/**
 * A source that changed is ours to follow, unless the post was edited or judged here since it came. A post that says
 * again what came is not edited: its edit was taken back.
 */
export function classify({ revision }: Prepared, known: Known | undefined): Verdict {
  if (!known) return { outcome: 'created' }
  if (known.importedHash === revision.hash) return { outcome: 'unchanged', known }
  const isOurs = known.decided || known.currentHash !== known.importedHash
  return { outcome: isOurs ? 'conflicting' : 'updated', known }
}
