import { tagEnd } from '../tag-end'
import { RawText } from './raw-text'
import { LONGEST_REFERENCE, repairMarkup } from './repair'

/** A piece of repaired XML. Comments, instructions and the declaration are an `aside`, without XML. */
export type XmlPiece = {
  kind: 'open' | 'empty' | 'close' | 'text' | 'doctype' | 'endless' | 'aside'
  /** Of a tag. */
  name: string
  xml: string
  /** As it stands in the file. */
  raw: string
  /** Where it stands in the file, from 1. */
  line: number
  column: number
}

/** What is found at a place of the text, and where it ends; nothing when more of the file is needed. */
type Step = { end: number; mode?: Mode; kind?: XmlPiece['kind']; name?: string; xml?: string }
type Mode = keyof typeof ends | 'markup'

const ends = { cdata: ']]>', comment: '-->', instruction: '?>' } as const
const starts: { sign: string; mode: keyof typeof ends }[] = [
  { sign: '<![CDATA[', mode: 'cdata' },
  { sign: '<!--', mode: 'comment' },
  { sign: '<?', mode: 'instruction' },
]

/** Cuts text that comes in chunks into tags and what lies between them, the same wherever the chunks end. */
export class XmlScanner {
  line = 1
  column = 1
  #rest = ''
  #mode: Mode = 'markup'
  #feed = -1

  constructor(readonly longestTag: number) {}

  /** With `isLast`, nothing is held back for a next chunk. */
  push(text: string, isLast: boolean): XmlPiece[] {
    const source = new RawText(this.#rest + text)
    const all = source.text
    const pieces: XmlPiece[] = []
    let at = 0
    this.#feed = -1
    for (let step = this.#step(all, at, isLast); step; step = this.#step(all, at, isLast)) {
      const { end, mode, kind = 'aside', name = '', xml = '' } = step
      const raw = source.take(end)
      pieces.push({ kind, name, xml, raw, line: this.line, column: this.column })
      this.#mode = mode ?? this.#mode
      this.#move(all, at, end)
      at = end
    }
    this.#rest = source.rest
    return pieces
  }

  #step(text: string, at: number, isLast: boolean): Step | undefined {
    if (at >= text.length) return undefined
    if (this.#mode !== 'markup') return inside(this.#mode, text, at, isLast)
    if (text[at] !== '<') return plain(text, at, isLast)
    if (!isLast && isTooShort(text, at)) return undefined
    return special(text, at) ?? tag(text, at, isLast, this.longestTag)
  }

  #move(text: string, from: number, to: number) {
    let start = from
    while (this.#feedFrom(text, start) < to) {
      this.line += 1
      this.column = 1
      start = this.#feed + 1
    }
    this.column += to - start
  }

  /** The next line feed; looked for once, however many tags stand before it. */
  #feedFrom(text: string, start: number): number {
    if (this.#feed >= start) return this.#feed
    const feed = text.indexOf('\n', start)
    this.#feed = feed < 0 ? Number.POSITIVE_INFINITY : feed
    return this.#feed
  }
}

/** In a CDATA section, comment or instruction. */
function inside(mode: keyof typeof ends, text: string, at: number, isLast: boolean) {
  const sign = ends[mode]
  const found = text.indexOf(sign, at)
  if (found >= 0) {
    const end = found + sign.length
    return step(mode, text.slice(at, end), end, 'markup')
  }
  const end = isLast ? text.length : text.length - sign.length + 1
  return end > at ? step(mode, text.slice(at, end), end, mode) : undefined
}

const step = (mode: Mode, xml: string, end: number, next: Mode): Step =>
  mode === 'cdata' ? { kind: 'text', xml, end, mode: next } : { end, mode: next }

function plain(text: string, at: number, isLast: boolean): Step | undefined {
  const next = text.indexOf('<', at)
  const end = next < 0 && !isLast ? heldFrom(text, at) : next
  if (end === at) return undefined
  const to = end < 0 ? text.length : end
  return { kind: 'text', xml: repairMarkup(text.slice(at, to)), end: to }
}

/** Where what may be the start of a reference or of `]]>` begins. */
function heldFrom(text: string, at: number): number {
  const from = Math.max(at, text.length - LONGEST_REFERENCE)
  const amp = text.indexOf('&', from)
  const brackets = /\]{0,2}$/.exec(text.slice(Math.max(at, text.length - 2)))?.[0].length ?? 0
  const bracket = text.length - brackets
  return amp < 0 ? bracket : Math.min(amp, bracket)
}

/** Whether what begins with this `<` cannot be told yet. */
function isTooShort(text: string, at: number): boolean {
  const head = text.slice(at, at + '<!DOCTYPE'.length)
  return at + head.length === text.length && /^<(?:[!/].{0,7})?$/s.test(head)
}

function special(text: string, at: number): Step | undefined {
  const start = starts.find(({ sign }) => text.startsWith(sign, at))
  if (start) {
    const xml = start.mode === 'cdata' ? start.sign : ''
    return step(start.mode, xml, at + start.sign.length, start.mode)
  }
  const isDeclaration = /^<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(
    text.slice(at, at + 10),
  )
  return isDeclaration ? { kind: 'doctype', end: text.length } : undefined
}

/** A tag, or a `<` that begins none and is escaped. */
function tag(text: string, at: number, isLast: boolean, longest: number): Step | undefined {
  const name = /^<\/?([\p{L}_:][^\s/>]*)/u.exec(text.slice(at, at + 200))?.[1]
  if (name === undefined) return { kind: 'text', xml: '&lt;', end: at + 1 }
  const end = tagEnd(text, at)
  if (end < 0 || end - at > longest) {
    if (text.length - at <= longest) return isLast ? { end: text.length } : undefined
    return { kind: 'endless', name, end: Math.min(at + longest, text.length) }
  }
  const xml = repairMarkup(text.slice(at, end))
  return { kind: kindOf(xml), name, xml, end }
}

function kindOf(tag: string): XmlPiece['kind'] {
  if (tag.startsWith('</')) return 'close'
  return tag.endsWith('/>') ? 'empty' : 'open'
}
