import type { Element } from 'hast'
import { findAll } from './node'
import { plainText } from './text'

/** The items of a checklist block. */
export function readChecklist(tree: Element): string[] {
  return findAll(tree, 'li').map(plainText)
}
