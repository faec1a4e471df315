/** A term as a filter names it: `value` is what an address has. */
export type KnownTerm = { value: string; name: string }

/** Terms to filter a queue by. */
export type KnownTerms = Record<'stack' | 'tool' | 'problem' | 'difficulty', KnownTerm[]>
