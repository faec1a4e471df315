/** A text without these signs at its end: `replace(/x+$/, '')` takes the square of a run in the middle. */
export function withoutEnd(text: string, sign: string): string {
  let end = text.length
  while (end > 0 && text[end - 1] === sign) end -= 1
  return text.slice(0, end)
}

/** At most `max` characters, cut where a word ends if there is such a place, never inside a character. */
export function cutAtWord(text: string, max: number, gap = ' '): string {
  if (text.length <= max) return text
  const head = text.slice(0, max)
  const end = text.startsWith(gap, max) ? max : head.lastIndexOf(gap)
  return end > 0 ? head.slice(0, end) : head.replace(/[\uD800-\uDBFF]$/, '')
}
