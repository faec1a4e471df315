/** A word in lower case that ends as words do: not `config.yml`, not `iOS`. */
const start = /(?<=^["'“‘(]?|[.!?]["'”’)]*\s["'“‘(]?)\p{Ll}+(?=$|[\s,:;!?]|\.(?:\s|$))/gu

/** Dots that end no sentence. */
const abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|approx|incl|resp|al)\.\s["'“‘(]?$/i

/** Some sentence begins with a capital: who wrote this meant the others as they are. */
const capitals = /(?:^|[.!?]["'”’)]*\s)["'“‘(]?\p{Lu}/u

/**
 * Where the sentences of a text begin that was imported in lower case, as offsets; none in a text
 * with capitals of its own, and none at a name with its own spelling.
 */
export function sentenceStarts(text: string): number[] {
  if (capitals.test(text)) return []
  return [...text.matchAll(start)]
    .map(({ index }) => index)
    .filter((index) => !abbreviation.test(text.slice(0, index)))
}

/** The text with a capital at the begin of each sentence: imports are stored in lower case, as they came. */
export function sentences(text: string): string {
  return raise(text, sentenceStarts(text))
}

/** The text with capitals at these offsets. */
export function raise(text: string, offsets: number[]): string {
  if (offsets.length === 0) return text
  const at = new Set(offsets)
  return [...text.matchAll(/./gsu)]
    .map(({ 0: sign, index }) => (at.has(index) ? sign.toUpperCase() : sign))
    .join('')
}
