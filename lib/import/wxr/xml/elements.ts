import { optionOf } from '../../limits'
import { TextHash } from '../../raw-hash'
import type { XmlPiece } from './scanner'

/** What an export holds: one element below `<channel>`, as XML that is well-formed or not. */
export type Found = {
  name: string
  xml: string
  line: number
  column: number
  /** The sha256 (hex) of it as it stands in the file, as UTF-8. */
  hash: string
  /** Why it cannot be used; its XML is then not whole. */
  fault?: string
}

type Open = Omit<Found, 'xml' | 'hash'> & { parts: string[]; size: number; raw: TextHash }

/** The elements around everything else. */
const roots = ['rss', 'channel']

/**
 * Cuts an export into the elements below its channel, of which one at a time is in memory. An item that does
 * not end where it should costs that item: the next `<item>` begins another one.
 */
export class ElementCutter {
  /** The first tag of the file. */
  first: string | undefined
  /** Whether the end of the export was there. */
  isWhole = false
  #open: Open | undefined

  constructor(readonly largest: number) {}

  take(piece: XmlPiece): Found[] {
    if (piece.kind !== 'text' && piece.kind !== 'aside') this.first ??= piece.name
    if (piece.kind === 'open') return this.#start(piece)
    if (piece.kind === 'close') return this.#end(piece)
    const isAlone = piece.kind === 'empty' && !this.#open
    if (isAlone || piece.kind === 'endless') this.#open ??= newElement(piece)
    this.#add(piece)
    return isAlone ? this.#close() : []
  }

  /** What is still open where the file ends. */
  finish(line: number): Found[] {
    return this.#close(`line ${line}, where the file was cut off`)
  }

  #start(piece: XmlPiece): Found[] {
    if (piece.name !== 'item' && this.#open) this.#add(piece)
    if (piece.name !== 'item' && (this.#open || roots.includes(piece.name))) return []
    const unended = this.#close(`line ${piece.line}, where the next <item> begins`)
    this.#open = newElement(piece)
    this.#add(piece)
    return unended
  }

  #end(piece: XmlPiece): Found[] {
    if (roots.includes(piece.name)) {
      this.isWhole = true
      return this.#close(`line ${piece.line}, where </${piece.name}> stands`)
    }
    this.#add(piece)
    return this.#open?.name === piece.name ? this.#close() : []
  }

  #add({ kind, xml, raw, line }: XmlPiece) {
    const open = this.#open
    if (!open) return
    open.raw.add(raw)
    open.size += xml.length
    if (kind === 'endless') open.fault ??= `The tag on line ${line} has no end: ">" was expected`
    if (open.size > this.largest)
      open.fault ??= `It is longer than ${this.largest} characters (${optionOf('largestItem')})`
    if (open.fault) open.parts = []
    else open.parts.push(xml)
  }

  #close(before?: string): Found[] {
    const open = this.#open
    this.#open = undefined
    if (!open) return []
    if (before) open.fault ??= `It does not end: </${open.name}> was expected before ${before}`
    return [asFound(open)]
  }
}

const newElement = ({ name, line, column }: XmlPiece): Open => ({
  name,
  line,
  column,
  parts: [],
  size: 0,
  raw: new TextHash(),
})

const asFound = ({ parts, size: _, raw, ...element }: Open): Found => ({
  ...element,
  xml: parts.join(''),
  hash: raw.digest(),
})
