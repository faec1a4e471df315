/** A segment of an address as it was before it was encoded: slugs may have letters of any script. Null for no encoding. */
export function decodeSegment(segment: string): string | null {
  try {
    return decodeURIComponent(segment)
  } catch {
    return null // `%` without what belongs behind it
  }
}
