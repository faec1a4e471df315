/**
 * A text that PostgreSQL can store and a page can show: NUL and halves of surrogate pairs become U+FFFD, and what is
 * longer than `most` characters is cut and ends with an ellipsis.
 */
export function cleanText(text: string, most: number): string {
  const isCut = text.length > most
  const kept = isCut ? `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text
  return kept.toWellFormed().replaceAll('\0', '\uFFFD')
}
