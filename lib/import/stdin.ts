/** How standard input is named among the sources of an import. */
export const STDIN = '-'
