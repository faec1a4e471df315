import type { Visit } from '../visit'

/** Pages that may be indexed and have no title, or that of another one. */
export function titleFaults(visits: Iterable<Visit>): Map<string, string[]> {
  const first = new Map<string, string>()
  const faults = new Map<string, string[]>()
  for (const { path, title, isHtml, isIndexed, canonical } of visits) {
    if (!isHtml || !isIndexed || canonical !== path) continue
    const other = first.get(title)
    if (other === undefined) first.set(title, path)
    faults.set(path, faultOf(title, other))
  }
  return faults
}

function faultOf(title: string, other: string | undefined): string[] {
  if (title === '') return ['has no title']
  return other === undefined ? [] : [`is called “${title}” as ${other} is`]
}
