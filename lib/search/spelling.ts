import { wordPattern } from './words'

/** How many letters may be wrong in a word of this length. */
const mostWrong = (length: number) => (length < 5 ? 1 : length < 9 ? 2 : 3)

/** The first of `near` that `typed` can be a slip for, fewest wrong letters first; null when none is. */
export function correct(typed: string, near: string[]): string | null {
  const most = mostWrong(typed.length)
  const [best] = near
    .map((word, at) => ({ word, at, wrong: wrongLetters(typed, word) }))
    .filter(({ wrong }) => wrong <= most)
    .sort((a, b) => a.wrong - b.wrong || a.at - b.at)
  return best?.word ?? null
}

/** The query with words replaced, its quotes and signs as they were. */
export const respell = (query: string, corrections: Map<string, string>) =>
  query.replace(wordPattern, (word) => corrections.get(word) ?? word)

/** Letters added, left out, changed, or swapped with their neighbour (optimal string alignment). */
export function wrongLetters(a: string, b: string): number {
  const table = [Array.from({ length: b.length + 1 }, (_, column) => column)]
  const at = (row: number, column: number) => table[row]?.[column] ?? Number.POSITIVE_INFINITY
  const swapped = (row: number, column: number) =>
    a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      ? at(row - 2, column - 2) + 1
      : Number.POSITIVE_INFINITY

  for (let row = 1; row <= a.length; row += 1) {
    table[row] = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const changed = at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1)
      const longer = Math.min(at(row - 1, column), at(row, column - 1)) + 1
      table[row]?.push(Math.min(changed, longer, swapped(row, column)))
    }
  }
  return at(a.length, b.length)
}
