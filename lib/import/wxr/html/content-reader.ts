import type { SourceBlock } from '@/lib/content/source-block'
import type { Limits } from '../../limits'
import { escapeText } from './attributes'
import type { BlockComment } from './block-comment'
import { codeTag } from './code-tag'
import { Flow } from './flow'
import { backgroundImage, gistAddress, imageTag, linkTo } from './media'
import { MediaLinks } from './media-links'
import type { Gallery, ReadContent } from './read-content'
import type { Shortcode } from './shortcode'
import { captionParts, codeOf, galleryIds, mediaShortcodeAddress } from './shortcode-parts'
import { Tally } from './tally'
import type { Token } from './token'

type TokenOf<Kind> = Extract<Token, { kind: Kind }>

/** Turns the tokens of a post's content into blocks; galleries are only noted: their pictures are elsewhere. */
export class ContentReader {
  readonly #flow: Flow
  readonly #site: string
  readonly #media: MediaLinks
  readonly #content: SourceBlock[] = []
  readonly #galleries: Gallery[] = []
  /** Galleries within a block, which wait for its end. */
  #waiting: string[][] = []
  /** The editor's blocks that are open. */
  readonly #editor: BlockComment[] = []
  #isListing = false
  #isBroken = false
  readonly #shortcodes = new Tally()
  readonly #blocks = new Tally()

  constructor(site: string, limits: Limits) {
    this.#site = site
    this.#flow = new Flow(limits)
    this.#media = new MediaLinks(site)
  }

  get isTooMuch(): boolean {
    return this.#flow.isTooMuch
  }

  take(token: Token) {
    if (token.kind === 'text') this.#text(token.html)
    else if (token.kind === 'open') this.#open(token)
    else if (token.kind === 'close') this.#close(token)
    else if (token.kind === 'listing') this.#openListing(token)
    else if (token.kind === 'raw') this.#raw(token)
    else if (token.kind === 'block') this.#editorBlock(token.block)
    else if (token.kind === 'shortcode') this.#shortcode(token.shortcode)
    else this.#unknown(token)
    if (this.#waiting.length > 0 && this.#flow.isAtTop) this.#placeGalleries()
  }

  finish(): ReadContent {
    this.#placeGalleries()
    return {
      content: this.#content,
      galleries: this.#galleries,
      shortcodes: this.#shortcodes.toRecord(),
      blocks: this.#blocks.toRecord(),
    }
  }

  /** In a listing, a line that ends with `<br>` ends once. */
  #text(html: string) {
    this.#flow.text(this.#isBroken && html.startsWith('\n') ? html.slice(1) : html)
    this.#isBroken = false
  }

  #open({ name, html }: TokenOf<'open'>) {
    this.#isBroken = this.#isListing && name === 'br'
    const link = this.#media.open(name, html)
    if (link !== undefined) this.#flow.text(link)
    else if (name === 'pre') this.#flow.open(name, codeTag(html, this.#editor.at(-1)?.attributes))
    else if (!this.#isLayout(name))
      this.#flow.open(name, name === 'img' ? imageTag(html, this.#site) : html)
    const background = backgroundImage(html)
    if (background) this.#flow.open('img', background)
  }

  #close({ name }: TokenOf<'close'>) {
    this.#media.close(name)
    if (!this.#isLayout(name)) this.#flow.close(this.#isListing && name === 'code' ? 'pre' : name)
    if (name === 'code') this.#isListing = false
  }

  /** Between paragraphs, code of several lines is a block of its own. */
  #openListing({ name, html }: TokenOf<'listing'>) {
    this.#isListing = ['flow', 'item', 'paragraph'].includes(this.#flow.context)
    if (this.#isListing) this.#flow.open('pre', codeTag(html))
    else this.#flow.open(name, html)
  }

  #raw({ name, html, inner }: TokenOf<'raw'>) {
    if (name === 'pre') this.#code(codeTag(html), escapeText(inner))
    else if (name === 'textarea' || name === 'xmp')
      this.#code('<pre>', inner.replaceAll('<', '&lt;'))
    else if (name === 'math')
      this.#flow.text(inner.replace(/<[^<>]*>/g, ' ').replaceAll('<', '&lt;'))
    const address = name === 'script' ? gistAddress(html) : this.#media.addressOf(name, html)
    if (address) this.#flow.text(linkTo(address))
  }

  #code(tag: string, html: string) {
    this.#flow.open('pre', tag)
    this.#flow.text(`\n${html}`)
    this.#flow.close('pre')
  }

  /** The list that a gallery is made of. */
  #isLayout(name: string): boolean {
    return (name === 'ul' || name === 'li') && this.#editor.at(-1)?.name === 'gallery'
  }

  #editorBlock(block: BlockComment) {
    const { name, part, attributes } = block
    this.#flow.flush()
    if (part === 'only') this.#placeholder(name, attributes)
    if (part === 'open') this.#editor.push(block)
    if (part === 'close') this.#editor.pop()
    // A classic block holds what the classic editor wrote.
    if (part !== 'only' && name !== 'freeform') this.#flow.editorBlocks = this.#editor.length
  }

  /** A block without HTML: its site makes it anew for each page. At most it has an address. */
  #placeholder(name: string, { url, label, service, ref }: Record<string, unknown>) {
    if (typeof url !== 'string' || !/^https?:\/\//.test(url))
      return this.#blocks.count(typeof ref === 'number' ? `${name} ${ref}` : name)
    const text = [label, service].find((value) => typeof value === 'string' && value !== '')
    this.#flow.open('p', '<p>')
    this.#flow.text(linkTo(escapeText(url), escapeText(typeof text === 'string' ? text : url)))
    this.#flow.close('p')
  }

  #shortcode(shortcode: Shortcode) {
    if (shortcode.role === 'gallery') this.#waiting.push(galleryIds(shortcode))
    else if (shortcode.role === 'caption') this.#caption(shortcode)
    else if (shortcode.role === 'media') this.#mediaShortcode(shortcode)
    else this.#code(...codeOf(shortcode))
  }

  #caption(shortcode: Shortcode) {
    const { media, words } = captionParts(shortcode)
    this.#flow.open('figure', '<figure>')
    for (const token of media) this.take(token)
    this.#flow.open('figcaption', '<figcaption>')
    for (const token of words) this.take(token)
    this.#flow.close('figcaption')
    this.#flow.close('figure')
  }

  #mediaShortcode(shortcode: Shortcode) {
    const address = mediaShortcodeAddress(shortcode)
    if (address) this.#flow.text(linkTo(address))
    else this.#unknown(shortcode)
  }

  #unknown({ name, html }: { name: string; html: string }) {
    this.#flow.text(html.replaceAll('<', '&lt;'))
    this.#shortcodes.count(name)
  }

  #placeGalleries() {
    const html = this.#flow.cut()
    if (html.trim() !== '') this.#content.push({ kind: 'html', html })
    const at = this.#content.length
    this.#galleries.push(...this.#waiting.map((ids) => ({ at, ids })))
    this.#waiting = []
  }
}
