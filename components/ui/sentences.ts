/** A word in lower case that ends as words do: not `config.yml`, not `iOS`. */
const start = /(?<=^["'“‘(]?|[.!?]["'”’)]*\s["'“‘(]?)\p{Ll}+(?=$|[\s,:;!?]|\.(?:\s|$))/gu

/** Dots that end no sentence. */
const abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|approx|incl|resp|al)\.\s["'“‘(]?$/i

/** Longer than any of these, with what stands around it. */
const REACH = 16

/** Some sentence begins with a capital: who wrote this meant the others as they are. */
const capitals = /(?:^|[.!?]["'”’)]*\s)["'“‘(]?\p{Lu}/u

/** A longer text is shown as it is: it is no paragraph that somebody reads. In characters. */
export const LONGEST_RAISED = 50_000

/**
 * Where the sentences of a text begin that was imported in lower case, as offsets; none in a text
 * with capitals of its own or in a very long one, and none at a name with its own spelling.
 */
export function sentenceStarts(text: string): number[] {
  if (text.length > LONGEST_RAISED || capitals.test(text)) return []
  return [...text.matchAll(start)]
    .map(({ index }) => index)
    .filter((index) => !abbreviation.test(text.slice(Math.max(0, index - REACH), index)))
}

/** The text with a capital at the begin of each sentence: imports are stored in lower case, as they came. */
export function sentences(text: string): string {
  return raise(text, sentenceStarts(text))
}

/** The text with capitals at these offsets, which ascend. */
export function raise(text: string, offsets: readonly number[]): string {
  let raised = ''
  let end = 0
  for (const at of offsets) {
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0)
    raised += text.slice(end, at) + sign.toUpperCase()
    end = at + sign.length
  }
  return raised + text.slice(end)
}
