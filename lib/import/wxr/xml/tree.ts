import { SaxesParser } from 'saxes'
import type { Limits } from '../../limits'
import { raise } from '../../limits'

/** An element of the export; its text without what its children hold. */
export type XmlElement = {
  name: string
  attributes: Record<string, string>
  text: string
  children: XmlElement[]
}

/** What is wrong with a piece of XML, and in which of its lines, from 1. */
export type XmlFault = { fault: string; line: number }

/** Characters that are parsed before a fault is looked for. */
const PIECE = 64 * 1024

/** Elements whose inside nobody reads: they are counted. */
const sealed = ['wp:comment']

/** One element and all below it, with entities as text; or the first thing that is wrong with it. */
export function readTree(xml: string, limits: Limits): XmlElement | XmlFault {
  const parser = new SaxesParser()
  const tree = new Tree(limits)
  let fault: XmlFault | undefined
  const note = (problem: string | undefined) => {
    if (problem !== undefined) fault ??= { fault: problem, line: parser.line }
  }
  parser.on('error', ({ message }) => note(message.replace(/^\d+:\d+: /, '')))
  parser.on('opentag', ({ name, attributes }) => note(tree.open(name, attributes)))
  parser.on('closetag', () => tree.close())
  parser.on('text', (text) => tree.addText(text))
  parser.on('cdata', (text) => tree.addCdata(text))
  for (let at = 0; at < xml.length && !fault; at += PIECE) parser.write(xml.slice(at, at + PIECE))
  if (!fault) parser.close()
  return fault ?? tree.root ?? { fault: 'there is no element.', line: 1 }
}

class Tree {
  root: XmlElement | undefined
  readonly #open: XmlElement[] = []
  /** Levels that are open but not kept. */
  #hidden = 0
  #elements = 0
  #withCdata: XmlElement | undefined

  constructor(readonly limits: Limits) {}

  /** Says what is too much. */
  open(name: string, attributes: Record<string, string>): string | undefined {
    const parent = this.#open.at(-1)
    if (this.#hidden > 0 || (parent && sealed.includes(parent.name))) {
      this.#hidden += 1
      return undefined
    }
    this.#elements += 1
    if (this.#elements > this.limits.mostXmlElements)
      return this.#hide('mostXmlElements', 'elements')
    if (this.#open.length >= this.limits.deepestXml) return this.#hide('deepestXml', 'levels')

    const element: XmlElement = { name, attributes, text: '', children: [] }
    this.root ??= element
    parent?.children.push(element)
    this.#open.push(element)
    return undefined
  }

  close() {
    if (this.#hidden > 0) this.#hidden -= 1
    else this.#open.pop()
  }

  /** White space around a CDATA section is layout. */
  addText(text: string) {
    const element = this.#open.at(-1)
    if (!element || this.#hidden > 0) return
    if (this.#withCdata !== element || text.trim() !== '') element.text += text
  }

  addCdata(text: string) {
    const element = this.#open.at(-1)
    if (!element || this.#hidden > 0) return
    if (this.#withCdata !== element && element.text.trim() === '') element.text = ''
    element.text += text
    this.#withCdata = element
  }

  #hide(limit: 'mostXmlElements' | 'deepestXml', what: string): string {
    this.#hidden += 1
    return `it has more than ${this.limits[limit]} ${what}. ${raise(limit)}`
  }
}

/** The text of the first child with this name, or nothing. */
export const textOf = ({ children }: XmlElement, name: string): string =>
  children.find((child) => child.name === name)?.text ?? ''

export const childrenNamed = ({ children }: XmlElement, name: string): XmlElement[] =>
  children.filter((child) => child.name === name)
