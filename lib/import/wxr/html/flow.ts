import { schema } from '@/lib/content/policy'
import type { Limits } from '../../limits'
import { contexts } from './contexts'
import { blocks, selfEnding, voids } from './names'
import type { Context } from './paragraphs'
import { toParagraphs } from './paragraphs'

/** Tags that a post may hold; of others, only the text stays. */
const kept: ReadonlySet<string> = new Set(schema.tagNames)

/** Writes the HTML of a post, with paragraphs where its author only began a new line, and within limits. */
export class Flow {
  /** Blocks of the editor that are open: in them, the HTML says all. */
  editorBlocks = 0
  #parts: string[] = []
  /** Text and inline tags since the last block began or ended. */
  #run = ''
  readonly #blocks: string[] = []
  readonly #opened = new Map<string, number>()
  readonly #dropped = new Map<string, number>()
  #depth = 0
  #inlineDepth = 0
  #nodes = 0
  readonly #limits: Limits

  constructor(limits: Limits) {
    this.#limits = limits
  }

  get isTooMuch(): boolean {
    return this.#nodes > this.#limits.mostHtml
  }

  /** Whether no block is open. */
  get isAtTop(): boolean {
    return this.#blocks.length === 0
  }

  get context(): Context {
    const name = this.#blocks.at(-1)
    const context = name === undefined ? 'flow' : (contexts.get(name) ?? 'flow')
    return this.editorBlocks > 0 && context !== 'verbatim' ? 'kept' : context
  }

  text(html: string) {
    this.#run += html
  }

  open(name: string, html: string) {
    const isBlock = blocks.has(name)
    if (isBlock) this.flush()
    if (!kept.has(name) || !this.#mayOpen(name, isBlock)) return
    this.#nodes += 1 + (isBlock ? this.#inlineDepth : 0)
    if (isBlock) this.#openBlock(name, html)
    else this.#run += html.replaceAll('\n', ' ')
  }

  close(name: string) {
    const isBlock = blocks.has(name)
    if (isBlock) this.flush()
    if (!kept.has(name) || voids.has(name)) return
    if (take(this.#dropped, name)) return
    if (take(this.#opened, name)) this.#rise(isBlock, -1)
    if (isBlock) this.#closeBlock(name)
    else this.#run += `</${name}>`
  }

  /** Ends a paragraph. */
  flush() {
    const run = this.#run
    const { context } = this
    this.#run = ''
    if (run === '') return
    const isKept = context === 'kept' || context === 'verbatim'
    this.#nodes += (isKept ? 1 : countLines(run)) * (1 + this.#inlineDepth)
    // Counted first: there may be millions of lines.
    if (!this.isTooMuch) this.#parts.push(toParagraphs(run, context))
  }

  /** What was written so far, which then begins anew. */
  cut(): string {
    this.flush()
    const html = this.#parts.join('')
    this.#parts = []
    return html
  }

  #mayOpen(name: string, isBlock: boolean): boolean {
    if (voids.has(name) || selfEnding.has(name)) return true
    const isTooDeep = (isBlock ? this.#depth : this.#inlineDepth) >= this.#limits.deepestHtml
    add(isTooDeep ? this.#dropped : this.#opened, name)
    if (!isTooDeep) this.#rise(isBlock, 1)
    return !isTooDeep
  }

  #rise(isBlock: boolean, levels: number) {
    if (isBlock) this.#depth += levels
    else this.#inlineDepth += levels
  }

  /** A paragraph ends where another block begins, a list item where the next one begins. */
  #openBlock(name: string, html: string) {
    if (this.#blocks.at(-1) === 'p') this.#blocks.pop()
    if (this.#blocks.at(-1) === name && selfEnding.has(name)) this.#blocks.pop()
    this.#parts.push(html)
    if (!voids.has(name)) this.#blocks.push(name)
  }

  /** The end of a paragraph that is not open would be an empty one. */
  #closeBlock(name: string) {
    const at = this.#blocks.lastIndexOf(name)
    if (at >= 0) this.#blocks.length = at
    if (at >= 0 || name !== 'p') this.#parts.push(`</${name}>`)
  }
}

function countLines(text: string): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}

function add(counts: Map<string, number>, name: string) {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

function take(counts: Map<string, number>, name: string): boolean {
  const count = counts.get(name) ?? 0
  if (count > 0) counts.set(name, count - 1)
  return count > 0
}
