import type { Element } from 'hast'
import { readCode } from './code'
import type { Node } from './node'
import { childrenOf, isElement } from './node'
import { blockTags, wrapperTags } from './policy'

const marks: Record<string, string> = {
  ...{ strong: '**', b: '**', em: '_', i: '_', code: '`', del: '~~', s: '~~' },
}

const beginnings: Record<string, string> = {
  ...{ h1: '# ', h2: '## ', h3: '### ', h4: '#### ', h5: '##### ', h6: '###### ' },
  ...{ li: '- ', blockquote: '> ', td: ' | ', th: ' | ', br: '\n' },
}

const linesApart = new Set([...blockTags, ...wrapperTags].filter((tag) => !/^t[dh]$/.test(tag)))

/**
 * A block as somebody would write it down: its words with their marks, and the addresses of its links and
 * pictures. What a reader gets to see or to follow differs only where this does.
 *
 * @example writtenForm(tree) // 'see **the** [notes](https://a.test/)'
 */
export function writtenForm(tree: Element): string {
  if (tree.tagName === 'pre') return writeCode(tree)
  return write(tree)
    .replace(/ *\n\s*\n */g, '\n')
    .trim()
}

function write(node: Node): string {
  if (!isElement(node)) return node.value
  if (node.tagName === 'pre') return writeCode(node)
  if (node.tagName === 'img') return `![${word(node, 'alt')}](${word(node, 'src')})`
  const inside = childrenOf(node).map(write).join('')
  if (node.tagName === 'a') return `[${inside}](${word(node, 'href')})`
  const mark = marks[node.tagName] ?? ''
  const text = `${beginnings[node.tagName] ?? ''}${mark}${inside}${mark}${credit(node)}`
  return linesApart.has(node.tagName) ? `\n${text}\n` : text
}

function writeCode(node: Element): string {
  const { language, code } = readCode(node)
  return language ? `${language}:\n${code}` : code
}

const credit = (node: Element) =>
  node.tagName === 'figure' && node.properties.dataSource ? `(${word(node, 'dataSource')})` : ''

function word({ properties }: Element, name: string): string {
  return typeof properties[name] === 'string' ? properties[name] : ''
}
