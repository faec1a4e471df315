/** A revision's number as an address has it, or null for what no revision is called. */
export function readRevisionNumber(text: string): number | null {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null
}
