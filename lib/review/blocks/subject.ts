/** What a verdict is on. */
export type Subject = { kind: 'block' | 'pattern'; id: number }

/** The column that names it, and the table it is a row of. */
export const columnOf = ({ kind }: Subject) => (kind === 'block' ? '"blockId"' : '"patternId"')
export const tableOf = ({ kind }: Subject) => (kind === 'block' ? '"Block"' : '"Pattern"')
