/** A post's place in the queue: never reviewed ones first, then by the day of their last review, then by id. */
export type Place = { id: number; lastReviewed: string | null }

const pattern = /^(never|\d{4}-\d{2}-\d{2})_(\d{1,10})$/
const MOST_ID = 2 ** 31 - 1

/** The place as an address carries it, e.g. `2026-03-01_42` or `never_42`. */
export function writeCursor({ id, lastReviewed }: Place): string {
  return `${lastReviewed ?? 'never'}_${id}`
}

/** The place that `text` names; null for anything else, which then means the start of the queue. */
export function readCursor(text: unknown): Place | null {
  if (typeof text !== 'string') return null
  const [, day, number] = pattern.exec(text) ?? []
  const id = Number(number)
  if (!day || id > MOST_ID) return null
  if (day === 'never') return { id, lastReviewed: null }
  return Number.isNaN(Date.parse(day)) ? null : { id, lastReviewed: day }
}
