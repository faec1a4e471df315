import type { Element, Root } from 'hast'
import { own } from '@/lib/own'
import type { Node } from './node'
import { childrenOf, findAll, isElement } from './node'
import { checklistClasses } from './policy'

/**
 * Writes what classes and form fields mean into the attributes that survive the sanitiser: the language of
 * code, which lists are checklists; and spells addresses so that its check of protocols can trust them.
 */
export function markMeaning(tree: Root): void {
  for (const child of childrenOf(tree)) markNode(child)
}

function markNode(node: Node): void {
  if (!isElement(node)) return
  if (node.tagName === 'pre') markLanguage(node)
  if (node.tagName === 'ul') markChecklist(node)
  for (const name of ['href', 'src', 'cite']) spellAddress(node, name)
  for (const child of childrenOf(node)) markNode(child)
}

function markLanguage(pre: Element): void {
  const holders = [pre, ...findAll(pre, 'code').slice(0, 1)]
  const named = holders.flatMap((holder) => {
    const { dataLanguage, dataLang } = holder.properties
    return [dataLanguage, dataLang, languageClass(holder)]
  })
  const language = named.map(cleanLanguage).find((name) => name !== '')
  if (language) pre.properties.dataLanguage = language
  else delete pre.properties.dataLanguage
}

function languageClass(holder: Element): string | undefined {
  const classes = classesOf(holder)
  const prefixed = classes.map((name) => /^(?:language|lang|brush:)-?(.+)$/.exec(name)?.[1])
  return prefixed.find((name) => name !== undefined)
}

function cleanLanguage(name: unknown): string {
  if (typeof name !== 'string') return ''
  const spelled = name.trim().toLowerCase().replace(/\s+/g, '-')
  return /^[a-z0-9.][a-z0-9+#._-]{0,39}$/.test(spelled) ? spelled : ''
}

function markChecklist(list: Element): void {
  const items = childrenOf(list).filter(isElement)
  const named = classesOf(list).some((name) => checklistClasses.includes(name))
  const ticked = items.length > 0 && items.every(startsWithCheckbox)
  if (named || ticked || 'dataChecklist' in list.properties) list.properties.dataChecklist = ''
}

function startsWithCheckbox(item: Element): boolean {
  return childrenOf(item)
    .flatMap((child) => (isElement(child) && child.tagName === 'ul' ? [] : findAll(child, 'input')))
    .some((input) => input.properties.type === 'checkbox')
}

function classesOf(node: Element): string[] {
  const { className } = node.properties
  return Array.isArray(className) ? className.map(String) : []
}

/** As browsers read it: no white space around or line breaks within, the protocol in lower case. */
function spellAddress(node: Element, name: string): void {
  const address = own(node.properties, name)
  if (typeof address !== 'string') return
  node.properties[name] = address
    .toWellFormed()
    .replace(/\p{Cc}/gu, '')
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:/i, (protocol) => protocol.toLowerCase())
}
