import type { Prepared } from './prepare'
import type { Following, Shown } from './visibility'
import { followed, followSource } from './visibility'

/** A post that is here already, as far as a re-import must know it. */
export type Known = Shown & {
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
  /** Of texts that were withdrawn from readers here. */
  withdrawnHashes: string[]
}

/** `move` is what becomes of who may read it; `reason` says what the outcome alone does not. */
export type KnownVerdict = {
  outcome: 'updated' | 'unchanged' | 'conflicting'
  known: Known
  hasNewText: boolean
  move: 'hide' | 'publish' | null
  reason: string | null
}

export type Verdict = { outcome: 'created' } | KnownVerdict

/**
 * A source that changed is ours to follow, unless the post was edited or judged here since it came. A post that says
 * again what came is not edited: its edit was taken back. Who may read it at the source is part of what is compared.
 * A text that was withdrawn here comes back to nobody but the desk, however often the source says it.
 */
export function classify({ revision, stated }: Prepared, known: Known | undefined): Verdict {
  if (!known) return { outcome: 'created' }
  const hasNewText = known.importedHash !== revision.hash
  const isWithdrawn = hasNewText && known.withdrawnHashes.includes(revision.hash)
  return classifyKnown(known, { hasNewText, isWithdrawn, stated })
}

/** A post that the source has taken down, and says no more of. */
export const classifyTakenDown = (known: Known) =>
  classifyKnown(known, { hasNewText: false, isWithdrawn: false, stated: 'private' })

type Coming = { hasNewText: boolean; isWithdrawn: boolean; stated: Prepared['stated'] }

function classifyKnown(known: Known, { hasNewText, isWithdrawn, stated }: Coming): KnownVerdict {
  const isTouched = known.decided || known.currentHash !== known.importedHash
  // What it says here was not published at the source in place of a withdrawn text.
  const isOurs = isTouched || (isWithdrawn && stated === 'public')
  const following = followSource(known, stated, isOurs)
  const outcome = isWithdrawn ? 'conflicting' : outcomeOf(following, { hasNewText, isTouched })
  const move = following === 'hide' || following === 'publish' ? following : null
  const isClash = outcome === 'conflicting' && hasNewText
  const said = [
    following === 'same' ? [] : followed[following],
    isClash ? textOf(following, known, isWithdrawn) : [],
  ].flat()
  return { outcome, known, hasNewText, move, reason: said.join(' ') || null }
}

function outcomeOf(
  following: Following,
  { hasNewText, isTouched }: { hasNewText: boolean; isTouched: boolean },
) {
  switch (following) {
    case 'hide':
    case 'publish':
      return 'updated'
    case 'staysPublic':
    case 'staysPrivate':
      return 'conflicting'
    case 'wasPublished':
      return hasNewText ? 'conflicting' : 'unchanged'
    case 'same': {
      if (!hasNewText) return 'unchanged'
      return isTouched ? 'conflicting' : 'updated'
    }
  }
}

/** Who withdrew one text has not read the next: what the source keeps saying may have the same in it. */
export const isKeptPrivate = ({ withdrawnHashes }: Known, stated: Prepared['stated']) =>
  stated === 'private' || withdrawnHashes.length > 0

function textOf(following: Following, known: Known, isWithdrawn: boolean) {
  if (isWithdrawn)
    return 'Its text was withdrawn from readers here, and is kept as a revision that they cannot see.'
  return following === 'staysPublic' ||
    following === 'wasPublished' ||
    isKeptPrivate(known, undefined)
    ? 'Its new text is kept as a revision that readers cannot see.'
    : 'It changed at the source and was edited or judged here. Ours stays live; theirs is kept as a revision.'
}
