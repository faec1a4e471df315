import type { Element } from 'hast'
import { own } from '@/lib/own'
import { readCode } from './code'
import type { Node } from './node'
import { childrenOf, isElement } from './node'
import { blockTags, wrapperTags } from './policy'

const marks: ReadonlyMap<string, string> = new Map(
  Object.entries({ strong: '**', b: '**', em: '_', i: '_', code: '`', del: '~~', s: '~~' }),
)

const beginnings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ h1: '# ', h2: '## ', h3: '### ', h4: '#### ', h5: '##### ', h6: '###### ' },
    ...{ li: '- ', blockquote: '> ', td: ' | ', th: ' | ', br: '\n' },
  }),
)

const linesApart = new Set([...blockTags, ...wrapperTags].filter((tag) => !/^t[dh]$/.test(tag)))

/**
 * A block as somebody would write it down: its words with their marks, and the addresses of its links and
 * pictures. What a reader gets to see or to follow differs only where this does.
 *
 * @example writtenForm(tree) // 'see **the** [notes](https://a.test/)'
 */
export function writtenForm(tree: Element): string {
  if (tree.tagName === 'pre') return writeCode(tree)
  return write(tree).replace(/\s+/g, oneBreak).trim()
}

/** White space without its blank lines, and without the spaces around them. */
function oneBreak(space: string): string {
  const [first, last] = [space.indexOf('\n'), space.lastIndexOf('\n')]
  if (first === last) return space
  let [start, end] = [first, last + 1]
  while (space[start - 1] === ' ') start -= 1
  while (space[end] === ' ') end += 1
  return `${space.slice(0, start)}\n${space.slice(end)}`
}

function write(node: Node): string {
  if (!isElement(node)) return node.value
  if (node.tagName === 'pre') return writeCode(node)
  if (node.tagName === 'img') return `![${word(node, 'alt')}](${word(node, 'src')})`
  const inside = childrenOf(node).map(write).join('')
  if (node.tagName === 'a') return `[${inside}](${word(node, 'href')})`
  const mark = marks.get(node.tagName) ?? ''
  const text = `${beginnings.get(node.tagName) ?? ''}${mark}${inside}${mark}${credit(node)}`
  return linesApart.has(node.tagName) ? `\n${text}\n` : text
}

function writeCode(node: Element): string {
  const { language, code } = readCode(node)
  return language ? `${language}:\n${code}` : code
}

const credit = (node: Element) =>
  node.tagName === 'figure' && node.properties.dataSource ? `(${word(node, 'dataSource')})` : ''

function word({ properties }: Element, name: string): string {
  const value = own(properties, name)
  return typeof value === 'string' ? value : ''
}
