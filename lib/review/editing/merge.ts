import { isDeepStrictEqual } from 'node:util'
import type { EditBlock } from '@/lib/content/edit-block'
import type { MergePiece } from '@/lib/content/merge-blocks'
import { mergeBlocks } from '@/lib/content/merge-blocks'
import type { Draft } from './draft'

type Fields = Omit<Draft, 'blocks' | 'fields' | 'from' | 'reason'> & Draft['fields']
export type FieldName = keyof Fields

/** A field that both changed, and not alike. */
export type FieldChoice = {
  name: FieldName
  base: string | string[]
  theirs: string | string[]
  mine: string | string[]
}

/** Two drafts made from one. */
export type Merged = {
  /** With what is settled of fields, theirs where there is a choice; its blocks are theirs. */
  draft: Draft
  choices: FieldChoice[]
  blocks: MergePiece<EditBlock>[]
}

/** A draft, and the two that were made from it. */
export type Sides = { base: Draft; theirs: Draft; mine: Draft }

/** Field by field and block by block: only what both changed, and not alike, is left to choose. Pure. */
export function mergeDrafts({ base, theirs, mine }: Sides): Merged {
  const [was, their, own] = [fieldsOf(base), fieldsOf(theirs), fieldsOf(mine)]
  const names = Object.keys(was).filter((name): name is FieldName => name in was)
  const isOwn = (name: FieldName) => isDeepStrictEqual(was[name], their[name])
  const isSettled = (name: FieldName) =>
    isOwn(name) ||
    isDeepStrictEqual(was[name], own[name]) ||
    isDeepStrictEqual(their[name], own[name])
  const settled = names.filter(isOwn).map((name) => [name, own[name]])
  const { title, lead, slug, visibility, ...fields } = {
    ...their,
    ...Object.fromEntries(settled),
  }
  return {
    draft: { ...theirs, title, lead, slug, visibility, fields, reason: mine.reason },
    choices: names
      .filter((name) => !isSettled(name))
      .map((name) => ({ name, base: was[name], theirs: their[name], mine: own[name] })),
    blocks: mergeBlocks(
      { base: base.blocks, theirs: theirs.blocks, mine: mine.blocks },
      ({ hash, ...said }) => (said.kind === 'kept' ? `${hash}` : JSON.stringify(said)),
    ),
  }
}

const fieldsOf = ({ title, lead, slug, visibility, fields }: Draft): Fields => ({
  ...{ title, lead, slug, visibility },
  ...fields,
})
