/** Where a keyset list goes on: after the post with this `listedAt` and id. */
export type Cursor = { listedAt: Date; id: number }

/** Before 1970 time is negative. */
const pattern = /^(-?[0-9a-z]{1,11})-([0-9a-z]{1,6})$/

/** What an id can be. */
const LARGEST = 2_147_483_647

export const writeCursor = ({ listedAt, id }: Cursor) =>
  `${listedAt.getTime().toString(36)}-${id.toString(36)}`

/** Null for what `writeCursor` never writes. */
export function readCursor(text: string): Cursor | null {
  const [, time, id] = pattern.exec(text) ?? []
  if (!time || !id) return null
  const cursor = { listedAt: new Date(Number.parseInt(time, 36)), id: Number.parseInt(id, 36) }
  return Number.isNaN(cursor.listedAt.getTime()) || cursor.id > LARGEST ? null : cursor
}
