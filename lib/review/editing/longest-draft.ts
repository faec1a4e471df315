/** A draft as JSON is at most this long, in characters: Next lets a megabyte in. */
export const LONGEST_DRAFT = 300_000
