import type { Item } from '../item'
import { faults } from './faults'
import { readItem } from './item'
import type { WxrLimits } from './limits'
import { Site } from './site'
import type { Undecodable } from './xml/decode'
import type { Found } from './xml/elements'
import { ElementCutter } from './xml/elements'
import { XmlScanner } from './xml/scanner'
import { childrenNamed, readTree } from './xml/tree'

/** Reads the text of one export, piece by piece. */
export class ExportReader {
  /** Whether the rest of the file is of no use. */
  isOver = false
  readonly #name: string
  readonly #limits: WxrLimits
  readonly #scanner: XmlScanner
  readonly #cutter: ElementCutter
  readonly #site: Site
  #comments = 0
  #size = 0
  #lastLine = 0

  constructor(name: string, limits: WxrLimits) {
    this.#name = name
    this.#limits = limits
    this.#scanner = new XmlScanner(limits.tagSize)
    this.#cutter = new ElementCutter(limits.itemSize)
    this.#site = new Site(limits)
  }

  *read(text: string | Undecodable, isLast = false): Generator<Item> {
    if (typeof text !== 'string') return yield* this.#stop(text.problem)
    for (const piece of this.#scanner.push(text, isLast)) {
      if (piece.kind === 'doctype') return yield* this.#stop(faults.doctype)
      const found = this.#cutter.take(piece)
      const { first = 'rss' } = this.#cutter
      if (first !== 'rss') return yield* this.#stop(faults.otherRoot(first))
      for (const element of found) yield* this.#readElement(element)
    }
    this.#size += text.length
    if (this.#cutter.first === undefined && this.#size > this.#limits.preamble)
      yield* this.#stop(faults.noRoot)
  }

  *finish(): Generator<Item> {
    yield* this.read('', true)
    if (this.isOver) return
    const unended = this.#cutter.finish(this.#scanner.line)
    for (const found of unended) yield* this.#readElement(found)
    if (this.#cutter.first === undefined) yield* this.#stop(faults.noRoot)
    else if (!this.#cutter.isWhole && unended.length === 0) yield* this.#stop(faults.cutOff)
    else yield* this.#reportComments()
  }

  /** Refuses the rest of the file. */
  *#stop(reason: string): Generator<Item> {
    yield* this.#reportComments()
    yield { kind: 'refused', where: this.#here(), reason }
    this.isOver = true
  }

  *#reportComments(): Generator<Item> {
    const reason = `comments: ${this.#comments} in this file, which are not imported.`
    if (this.#comments > 0) yield { kind: 'setAside', where: this.#here(), reason }
  }

  *#readElement({ name, xml, line, column, fault }: Found): Generator<Item> {
    const isAlone = line !== this.#lastLine
    const where = `${this.#name}:${line}${isAlone ? '' : `:${column}`}`
    this.#lastLine = line
    if (fault !== undefined) {
      yield { kind: 'refused', where, reason: faults.unended(fault) }
      return
    }
    const tree = readTree(xml, this.#limits)
    if ('fault' in tree) {
      const reason = faults.malformed(name, tree.fault, line + tree.line - 1)
      yield { kind: 'refused', where, reason }
    } else if (name === 'item') {
      this.#comments += childrenNamed(tree, 'wp:comment').length
      yield readItem(tree, where, this.#site, this.#limits)
    } else this.#site.learn(tree)
  }

  #here(): string {
    return `${this.#name}:${this.#scanner.line}`
  }
}
