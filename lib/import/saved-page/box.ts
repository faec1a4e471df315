import type { Bullet } from './bullet'
import { bulletsFrom, bulletTree, isBullet } from './bullet'
import { listLabels, scalarLabels } from './labels'
import type { Line } from './line'
import { isNavigation } from './line'

/** One thing the meta box says. */
export type Entry =
  | { kind: 'scalar'; label: string; value: string; text: string }
  | { kind: 'list'; label: string; bullets: Bullet[] }
  /** A line that can be read no other way. */
  | { kind: 'line'; text: string }

/** Reads the meta box: labels glued to their values, and labels over lists, in any order. */
export function readBox(lines: Line[]): Entry[] {
  const filled = lines.filter((line) => line.text !== '' && !isNavigation(line))
  const entries: Entry[] = []
  for (let index = 0; index < filled.length; ) {
    const line = filled[index]
    if (!line) break
    const start = isBullet(line) ? index : index + 1
    const length = bulletsFrom(filled, start)
    const bullets = bulletTree(filled.slice(start, start + length))
    entries.push(...(start === index ? orphans(bullets) : [readEntry(line.text, bullets)]))
    index = start + length
  }
  return entries
}

/** Items that no label stands over. */
function orphans(bullets: Bullet[]): Entry[] {
  return [{ kind: 'list', label: 'unlabelled', bullets }]
}

/** A line of the box, with the list below it if there is one. */
export function readEntry(text: string, bullets: Bullet[]): Entry {
  const spelled = (text.endsWith(':') ? text.slice(0, -1) : text).trim().toLowerCase()
  if (listLabels.includes(spelled)) return { kind: 'list', label: spelled, bullets }
  if (bullets.length > 0) return { kind: 'list', label: text, bullets }
  const label = scalarLabels.find((known) => text.toLowerCase().startsWith(known))
  if (label === undefined) return { kind: 'line', text }
  return { kind: 'scalar', label, value: text.slice(label.length).replace(/^[:\s]+/, ''), text }
}
