import type { Element } from 'hast'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { elements } from './elements'

/** Markup for a block's clean tree. Text stays text: nothing here parses or trusts HTML. */
export function Tree({ tree }: { tree: Element }) {
  return toJsxRuntime(tree, { Fragment, jsx, jsxs, components: elements, passNode: true })
}
