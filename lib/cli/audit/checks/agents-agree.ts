/** What an agent learns at an address. */
export type Learnt = { status: number; canonical: string | null; isIndexed: boolean }

/** Where a bot learns something else than a browser does. */
export function agentFaults(browser: Learnt, bot: Learnt, name: string): string[] {
  const kinds = ['status', 'canonical', 'isIndexed'] as const
  return kinds
    .filter((kind) => browser[kind] !== bot[kind])
    .map((kind) => `${kind} is ${browser[kind]}, and ${bot[kind]} for ${name}`)
}
