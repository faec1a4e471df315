/** Where the list of a kind's terms goes on: after the term with so many posts and this id. */
export type TermsCursor = { postCount: number; id: number }

const pattern = /^([0-9a-z]{1,6})-([0-9a-z]{1,6})$/

export const writeTermsCursor = ({ postCount, id }: TermsCursor) =>
  `${postCount.toString(36)}-${id.toString(36)}`

/** Null for what `writeTermsCursor` never writes. */
export function readTermsCursor(text: string): TermsCursor | null {
  const [, postCount, id] = pattern.exec(text) ?? []
  if (!postCount || !id) return null
  const cursor = { postCount: Number.parseInt(postCount, 36), id: Number.parseInt(id, 36) }
  return Math.max(cursor.postCount, cursor.id) > LARGEST ? null : cursor
}

const LARGEST = 2_147_483_647
