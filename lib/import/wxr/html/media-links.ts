import { isMedia, linkTo, mediaAddress } from './media'

/** Elements that hold others with the same address, for browsers that cannot show the first. */
const holders = ['audio', 'video', 'object']

/** Links in place of elements that play or embed something; one for each, however many addresses it has. */
export class MediaLinks {
  #isInside = false
  #isLinked = false

  constructor(readonly site: string) {}

  addressOf(name: string, tag: string): string | undefined {
    return isMedia(name) ? mediaAddress(name, tag, this.site) : undefined
  }

  /** The link that takes the place of this tag, perhaps an empty one; undefined when the tag is no such element. */
  open(name: string, tag: string): string | undefined {
    if (!isMedia(name)) return undefined
    if (holders.includes(name)) {
      this.#isInside = true
      this.#isLinked = false
    }
    const address = this.#isLinked ? undefined : this.addressOf(name, tag)
    this.#isLinked = this.#isInside && (this.#isLinked || address !== undefined)
    return address === undefined ? '' : `${linkTo(address)} `
  }

  close(name: string) {
    if (!holders.includes(name)) return
    this.#isInside = false
    this.#isLinked = false
  }
}
