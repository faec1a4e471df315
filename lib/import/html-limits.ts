/**
 * How many elements a parser might make of this HTML, at most `most + 1`; counted before any tree is built. It may
 * open all formatting that nobody closed once more in each element that follows, and so make gigabytes of little.
 */
export function countElements(html: string, most: number): number {
  const formatting = new OpenFormatting()
  let elements = 0
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    const tag = name.toLowerCase()
    const isEnd = slash === '/'
    if (!isEnd || madeByTheirEnd.has(tag)) elements += 1 + formatting.count
    if (elements > most) return most + 1
    formatting.take(tag, isEnd)
  }
  return elements
}

/** Formatting that was not closed so far. */
class OpenFormatting {
  count = 0
  readonly #open = new Map<string, number>()

  take(tag: string, isEnd: boolean) {
    const before = this.#open.get(tag) ?? 0
    if (!formattingTags.has(tag) || (isEnd && before === 0)) return
    const step = isEnd ? -1 : 1
    this.#open.set(tag, before + step)
    this.count += step
  }
}

/** `</p>` and `</br>` make an element where none is open. */
const madeByTheirEnd = new Set(['p', 'br'])

const formattingTags = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))
