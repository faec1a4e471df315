const wordsPerMinute = 220

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’._-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu
/** Cut between words, or in one that is longer than any: what `Intl.Segmenter` takes grows with the square of a text. */
const stretch = /[\s\S]{1,2000}(?!\S)|\S{1,2000}/gu
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** Words in a text; scripts that write without spaces are cut by their dictionary. */
export function countWords(text: string): number {
  let words = 0
  if (!unspaced.test(text)) {
    while (word.test(text)) words += 1
    return words
  }
  for (const [piece] of text.matchAll(stretch))
    for (const segment of segmenter.segment(piece)) if (segment.isWordLike) words += 1
  return words
}

/** Whole minutes, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.ceil(words / wordsPerMinute))
}
