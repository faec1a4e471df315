import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'

/** What the tree of a code block says, highlighted or not. */
export function readCode(tree: Element): { language?: string; code: string } {
  const { dataLanguage } = tree.properties
  const code = textOf(tree)
  return typeof dataLanguage === 'string' ? { language: dataLanguage, code } : { code }
}
