import type { SyntheticPost } from './synthetic-post'

/** One line of a JSON lines archive, with its end. */
export const toJsonLine = (post: SyntheticPost) => `${JSON.stringify(post)}\n`
