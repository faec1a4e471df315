/** A place in the list of changes, newest first; of one moment, change sets come before single decisions. */
export type ChangePlace = { at: Date; kind: 'set' | 'single'; id: string }

const pattern = /^([0-9a-z]{1,11})-(set|single)-([\w-]{1,40})$/

export const writeChangePlace = ({ at, kind, id }: ChangePlace) =>
  `${at.getTime().toString(36)}-${kind}-${id}`

/** Null for what `writeChangePlace` never writes, which then means the start. */
export function readChangePlace(text: unknown): ChangePlace | null {
  if (typeof text !== 'string') return null
  const [, time, kind, id] = pattern.exec(text) ?? []
  const at = new Date(Number.parseInt(time ?? '', 36))
  if (!id || Number.isNaN(at.getTime())) return null
  if (kind === 'set') return { at, kind, id }
  return /^\d{1,9}$/.test(id) ? { at, kind: 'single', id } : null
}
