import type { Visit, Visits } from '../visit'

/** A page has one canonical at most, which is a whole address of the site at `origin`. An indexable page has one. */
export function canonicalFaults(
  canonicals: readonly string[],
  origin: string,
  isIndexed: boolean,
): string[] {
  if (canonicals.length > 1) return [`${canonicals.length} canonicals`]
  const [canonical] = canonicals
  if (canonical === undefined) return isIndexed ? ['no canonical'] : []
  if (!/^https?:\/\//.test(canonical) || !URL.canParse(canonical))
    return [`${canonical} is not absolute`]
  return new URL(canonical).origin === origin ? [] : [`${canonical} is of another site`]
}

/** What a page calls canonical answers 200, calls itself canonical, and may be kept when the page may. */
export function fixedPointFaults({ path, canonical, isIndexed }: Visit, visits: Visits): string[] {
  if (canonical === null || canonical === path) return []
  const other = visits.get(canonical)
  if (!other) return [`${canonical} is linked from nowhere`]
  if (other.status !== 200) return [`${canonical} answers ${other.status}`]
  if (other.canonical !== canonical) return [`${canonical} names ${other.canonical} in turn`]
  return isIndexed && !other.isIndexed ? [`${canonical} is not to be indexed`] : []
}
