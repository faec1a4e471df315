/** In this order: Edge also says Chrome, and Chrome also says Safari. */
const browsers = [
  ['Edg', 'Edge'],
  ['Firefox', 'Firefox'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const

/** In this order: Android also says Linux, and an iPhone also says Mac. */
const systems = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS', 'Mac'],
  ['Linux', 'Linux'],
] as const

/** What a browser says it is, for somebody who wants to know which of theirs it was. */
export function deviceName(userAgent: string | null): string {
  const named = (names: readonly (readonly [sign: string, name: string])[]) =>
    names.find(([sign]) => userAgent?.includes(sign))?.[1]
  const browser = named(browsers)
  const system = named(systems)
  if (!browser) return system ?? 'An unknown browser'
  return system ? `${browser} on ${system}` : browser
}
