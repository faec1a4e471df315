import { readBlockComment } from './block-comment'
import { Finder } from './finder'
import { isElementName } from './names'
import { readShortcode } from './read-shortcode'
import type { Found, Token } from './token'

/** Elements whose inside is no HTML. */
const raws: ReadonlySet<string> = new Set([
  ...['script', 'style', 'textarea', 'svg', 'math', 'iframe', 'xmp'],
])

/** The content of a post as tokens, in time that grows with its length alone. */
export function* tokensOf(content: string): Generator<Token> {
  const tokenizer = new Tokenizer(content)
  const signs = /[<[]/g
  let at = 0
  for (let sign = signs.exec(content); sign; sign = signs.exec(content)) {
    const found = tokenizer.find(sign.index)
    if (!found) continue
    if (sign.index > at) yield asText(content.slice(at, sign.index))
    if (found.token) yield found.token
    at = found.end
    signs.lastIndex = at
  }
  if (at < content.length) yield asText(content.slice(at))
}

class Tokenizer {
  readonly #finder: Finder
  /** `pre` and `code` that are open: what stands in them is meant as it is written. */
  #verbatim = 0

  constructor(content: string) {
    this.#finder = new Finder(content)
  }

  /** What begins with the `<` or `[` at this place; undefined when that is text. */
  find(at: number): Found | undefined {
    const finder = this.#finder
    if (finder.text[at] === '[') return this.#verbatim > 0 ? undefined : readShortcode(finder, at)
    if (finder.text.startsWith('<!--', at)) return commentAt(finder, at, this.#verbatim > 0)
    const found = tagAt(finder, at)
    if (found) this.#verbatim = Math.max(0, this.#verbatim + verbatimChange(finder, found))
    return found
  }
}

const asText = (text: string): Token => ({ kind: 'text', html: text.replaceAll('<', '&lt;') })

/** In code, a comment is part of it. */
function commentAt(finder: Finder, at: number, isVerbatim: boolean): Found | undefined {
  const close = finder.next('-->', at + 4)
  if (close === Number.POSITIVE_INFINITY) return undefined
  const block = readBlockComment(finder.text.slice(at + 4, close))
  if (block) return { end: close + 3, token: { kind: 'block', block } }
  return isVerbatim ? undefined : { end: close + 3 }
}

const tagStart = /<(\/?)([a-zA-Z][^\s/>]{0,60})/y

function tagAt(finder: Finder, at: number): Found | undefined {
  tagStart.lastIndex = at
  const [, slash, spelled] = tagStart.exec(finder.text) ?? []
  const name = spelled?.toLowerCase()
  if (name === undefined || !isElementName(name)) return undefined
  const end = finder.tagEnd(at)
  if (end < 0) return undefined
  const html = finder.text.slice(at, end)
  if (slash) return { end, token: { kind: 'close', name, html } }
  if (raws.has(name) || (name === 'pre' && isWrittenRaw(html)))
    return rawAt(finder, name, html, end)
  if (name === 'code' && hasLines(finder, end))
    return { end, token: { kind: 'listing', name, html } }
  return { end, token: { kind: 'open', name, html } }
}

/** An old highlighting plugin has code between `<pre lang="php">` and `</pre>` without escaping it. */
const isWrittenRaw = (pre: string) =>
  /\slang\s*=/i.test(pre) && !/\sescaped\s*=\s*["']?true/i.test(pre)

/** Without its end, the tag alone is left out. */
function rawAt(finder: Finder, name: string, html: string, start: number): Found {
  const close = finder.next(`</${name}`, start)
  if (close === Number.POSITIVE_INFINITY) return { end: start }
  const end = finder.tagEnd(close)
  const inner = finder.text.slice(start, close)
  return { end: end < 0 ? finder.text.length : end, token: { kind: 'raw', name, html, inner } }
}

const hasLines = (finder: Finder, from: number) =>
  finder.next('\n', from) < closingOf(finder, 'code', from)

/** Before anything when there is none. */
function closingOf(finder: Finder, name: string, from: number): number {
  const close = finder.next(`</${name}`, from)
  return close === Number.POSITIVE_INFINITY ? -1 : close
}

function verbatimChange(finder: Finder, { end, token }: Found): number {
  if (!token || !('name' in token) || (token.name !== 'pre' && token.name !== 'code')) return 0
  if (token.kind === 'close') return -1
  const isOpened = token.kind === 'open' || token.kind === 'listing'
  return isOpened && closingOf(finder, token.name, end) >= 0 ? 1 : 0
}
