const SHOWN = 3

/** `a.txt, b.txt, c.txt and 5 more`; standard input has no name. */
export function sourceNames(names: string[]): string {
  const shown = names.slice(0, SHOWN).map((name) => (name === '-' ? 'standard input' : name))
  const more = names.length - shown.length
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
