/** A short name of a text, up to seven letters and digits (FNV-1a, 32 bits). Tells items of a list apart; no secret. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash.toString(36)
}
