import type { Element } from 'hast'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { elements } from './elements'
import { sentenceTree } from './sentence-tree'

/** Markup for a block's clean tree. Text stays text: nothing here parses or trusts HTML. */
export function Tree({ tree }: { tree: Element }) {
  const shown = sentenceTree(tree)
  return toJsxRuntime(shown, { Fragment, jsx, jsxs, components: elements, passNode: true })
}
