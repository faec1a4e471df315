import type { Element, Nodes, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Handle, State } from 'hast-util-to-mdast'
import { toMdast } from 'hast-util-to-mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import {
  gfmStrikethroughFromMarkdown,
  gfmStrikethroughToMarkdown,
} from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item'
import { toHast } from 'mdast-util-to-hast'
import { toMarkdown } from 'mdast-util-to-markdown'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { element, textNode } from './node'
import { elementsOf, MOST_CELLS, rowsOf, tableSize } from './table-size'
import { plainText } from './text'

/** What Markdown has no sign for and may say as HTML: these elements, without attributes, in a line of text. */
const spokenTags: readonly string[] = [
  ...['b', 'i', 'u', 's', 'small', 'sub', 'sup', 'kbd', 'mark', 'q', 'samp', 'var', 'cite'],
]

/** The Markdown for a tree. Whether it says all that the tree does, is for the caller to try. */
export function writeMarkdown(tree: Root | Element): string {
  const said = toMdast(narrowed(tree), { document: true, handlers: spoken })
  return toMarkdown(said, {
    extensions: [
      gfmStrikethroughToMarkdown(),
      gfmTableToMarkdown({ tablePipeAlign: false }),
      gfmTaskListItemToMarkdown(),
    ],
    bullet: '-',
    emphasis: '_',
    rule: '-',
    listItemIndent: 'one',
    resourceLink: false,
  }).replace(/\n$/, '')
}

/** The widest cell that is said: each column it spans is written, so a table may name more than memory has. */
const WIDEST = 100

function narrowed(tree: Root | Element): Root | Element {
  const own = structuredClone(tree)
  narrow(own)
  return own.type === 'element' && isTooLarge(own) ? asLines(own) : own
}

function narrow(node: Nodes) {
  if (node.type !== 'element' && node.type !== 'root') return
  if (node.type === 'element') narrowSpans(node)
  for (const [at, child] of node.children.entries()) {
    narrow(child)
    if (child.type === 'element' && isTooLarge(child)) node.children[at] = asLines(child)
  }
}

function narrowSpans({ properties }: Element) {
  for (const span of ['colSpan', 'rowSpan'] as const)
    if (Number(properties[span]) > WIDEST) delete properties[span]
}

const isTooLarge = (node: Element) => node.tagName === 'table' && tableSize(node).cells > MOST_CELLS

/** A table that is too large for one is code: a line for each row, with what its cells say. */
function asLines(table: Element): Element {
  const lines = rowsOf(table).map((row) => elementsOf(row).map(plainText).join(' | '))
  return element('pre', {}, [element('code', {}, [textNode(lines.join('\n'))])])
}

/** The HTML that Markdown means, not clean yet. Any other HTML in it is text: what is typed is what is read. */
export function markdownToHtml(markdown: string): string {
  const said = fromMarkdown(markdown, {
    extensions: [
      gfmTable(),
      gfmStrikethrough({ singleTilde: false }),
      { disable: { null: ['htmlFlow'] } },
    ],
    mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
  })
  const tree = toHast(said, { allowDangerousHtml: true })
  return toHtml(withoutRaw(tree), { allowDangerousHtml: true })
}

const spoken = Object.fromEntries(
  spokenTags.map((tag): [string, Handle] => [tag, (state, node) => speak(state, node)]),
)

function speak(state: State, node: Element) {
  const inside = state.all(node)
  if (Object.keys(node.properties).length > 0) return inside
  const tag = (value: string) => ({ type: 'html' as const, value })
  return [tag(`<${node.tagName}>`), ...inside, tag(`</${node.tagName}>`)]
}

const isSpoken = (html: string) =>
  spokenTags.some((tag) => html === `<${tag}>` || html === `</${tag}>`)

/** HTML that may not be said becomes the text it is written with. */
function withoutRaw(node: Nodes): Nodes {
  if (node.type === 'raw') return isSpoken(node.value) ? node : { type: 'text', value: node.value }
  if (node.type !== 'element' && node.type !== 'root') return node
  for (const [at, child] of node.children.entries()) {
    const kept = withoutRaw(child)
    if (kept.type === 'text') node.children[at] = kept
  }
  return node
}
