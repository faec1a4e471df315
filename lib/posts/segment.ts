/**
 * A segment of an address as it was before it was encoded: slugs may have letters of any script. Null for no encoding,
 * and for what has a NUL: PostgreSQL takes no text that has one.
 */
export function decodeSegment(segment: string): string | null {
  try {
    const text = decodeURIComponent(segment)
    return text.includes('\0') ? null : text
  } catch {
    return null // `%` without what belongs behind it
  }
}
