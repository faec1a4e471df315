const lastNumber = /^(.*?)(\d+)(\D*)$/s
/** In what is longer than any version, no number is looked for. In characters. */
const LONGEST = 1_000

/**
 * The version after a decision: its last number is one higher (1.4.5 → 1.4.6, 1.4.5-beta → 1.4.6-beta). A
 * version without a number gets one (`draft` → `draft.1`), an empty one starts at 0.0.1.
 */
export function raiseVersion(version: string): string {
  const kept = version.trim()
  if (kept === '') return '0.0.1'
  const [, before, number, after] = kept.length > LONGEST ? [] : (lastNumber.exec(kept) ?? [])
  // Numbers that came with an import may be longer than a float can count.
  return number === undefined ? `${kept}.1` : `${before}${BigInt(number) + 1n}${after}`
}
