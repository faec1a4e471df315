import { warn } from '@/lib/warnings'
import type { Item } from '../item'
import { beginningOf } from '../item'
import type { Limits } from '../limits'
import { startOfXml } from '../sources/begins'
import { readOne } from '../unreadable'
import { faults } from './faults'
import { FileRemarks, preambleRemark } from './file-remarks'
import { readItem } from './item'
import { Site } from './site'
import type { Undecodable, WrongBytes } from './xml/decode'
import type { Found } from './xml/elements'
import { ElementCutter } from './xml/elements'
import { XmlScanner } from './xml/scanner'
import { childrenNamed, readTree } from './xml/tree'

/** Reads the text of one export, piece by piece. */
export class ExportReader {
  /** Whether the rest of the file is of no use. */
  isOver = false
  readonly #name: string
  readonly #limits: Limits
  readonly #scanner: XmlScanner
  readonly #cutter: ElementCutter
  readonly #site: Site
  readonly #remarks = new FileRemarks()
  #items = 0
  #size = 0
  #lastLine = 0

  constructor(name: string, limits: Limits) {
    this.#name = name
    this.#limits = limits
    this.#scanner = new XmlScanner(limits.longestTag)
    this.#cutter = new ElementCutter(limits.largestItem)
    this.#site = new Site(limits)
  }

  *read(given: string | WrongBytes | Undecodable): Generator<Item> {
    if (typeof given === 'string') yield* this.#readText(given)
    else if ('problem' in given) yield* this.#stop(given.problem)
    else this.#remarks.noteWrong(given, this.#here())
  }

  *#readText(given: string, isLast = false): Generator<Item> {
    const text = this.#size === 0 ? yield* this.#skipPreamble(given) : given
    for (const piece of this.#scanner.push(text, isLast)) {
      if (piece.kind === 'doctype') return yield* this.#stop(faults.doctype)
      const found = this.#cutter.take(piece)
      const { first = 'rss' } = this.#cutter
      if (first !== 'rss') return yield* this.#stop(faults.otherRoot(first))
      for (const element of found) yield* this.#readElement(element)
    }
    this.#size += text.length
    if (this.#cutter.first === undefined && this.#size > this.#limits.longestPreamble)
      yield* this.#stop(faults.noRoot)
  }

  /** The lines before the XML stay as blank ones, so that all others keep their number. */
  *#skipPreamble(text: string): Generator<Item, string> {
    const at = startOfXml(text)
    if (at <= 0) return text
    const before = text.slice(0, at)
    const remark = preambleRemark(this.#name, before)
    if (remark) yield remark
    return `${before.replace(/[^\n]/g, '')}${text.slice(at)}`
  }

  *finish(): Generator<Item> {
    yield* this.#readText('', true)
    if (this.isOver) return
    const unended = this.#cutter.finish(this.#scanner.line)
    for (const found of unended) yield* this.#readElement(found)
    if (this.#cutter.first === undefined) yield* this.#stop(faults.noRoot)
    else if (!this.#cutter.isWhole && unended.length === 0)
      yield* this.#stop(faults.cutOff(this.#items))
    else yield* this.#remarks.list(this.#here())
  }

  /** Refuses the rest of the file. */
  *#stop(reason: string): Generator<Item> {
    if (this.#cutter.first !== undefined) yield* this.#remarks.list(this.#here())
    yield { kind: 'refused', where: this.#here(), reason }
    this.isOver = true
  }

  *#readElement({ name, xml, line, column, fault, hash }: Found): Generator<Item> {
    if (name === 'item') this.#items += 1
    const isAlone = line !== this.#lastLine
    const where = `${this.#name}:${line}${isAlone ? '' : `:${column}`}`
    this.#lastLine = line
    if (fault !== undefined) {
      yield { kind: 'refused', where, reason: faults.unended(fault), hash }
      return
    }
    const tree = this.#parse(xml)
    if ('fault' in tree) {
      const reason = faults.malformed(name, tree.fault, line + tree.line - 1)
      yield { kind: 'refused', where, reason, hash, found: beginningOf(xml) }
    } else if (name === 'item') {
      this.#remarks.comments += childrenNamed(tree, 'wp:comment').length
      const read = () => readItem(tree, where, this.#site, this.#limits)
      yield withText(xml, { ...readOne({ where }, read), hash })
    } else this.#site.learn(tree)
  }

  /** What the parser itself fails on costs that element alone, too. */
  #parse(xml: string): ReturnType<typeof readTree> {
    try {
      return readTree(xml, this.#limits)
    } catch (cause) {
      warn('The XML of an export could not be parsed.', cause, { where: this.#here() })
      return { fault: 'the parser failed.', line: 1 }
    }
  }

  #here(): string {
    return `${this.#name}:${this.#scanner.line}`
  }
}

/** Of an item that was refused before anything could be read of it, its XML is what can be mended. */
const withText = (xml: string, item: Item): Item =>
  item.kind === 'refused' && !item.found ? { ...item, found: beginningOf(xml) } : item
