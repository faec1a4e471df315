const MOST = 2 ** 31 - 1

/** The id that a part of an address names; null for anything else. */
export function readId(text: unknown): number | null {
  if (typeof text !== 'string' || !/^[1-9]\d{0,9}$/.test(text)) return null
  const id = Number(text)
  return id <= MOST ? id : null
}
