/** What plain text does not say: where a link leads, what is struck out, that 10² is no 102. */
export const unsaid = ['a', 'img', 'del', 's', 'ins', 'sup', 'sub', 'ruby', 'abbr'] as const

/** Whether a tree, as it is stored, has any of that; a condition of PostgreSQL. */
export const hasUnsaid = (tree: string) => `${tree}::text ~ '"tagName":"(${unsaid.join('|')})"'`
