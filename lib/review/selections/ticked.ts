const MOST = 200

/** The ids of posts that are ticked in a form: its fields `post-<id>`, no more than a page could have. */
export const readTicked = (fields: object): number[] =>
  Object.keys(fields)
    .flatMap((name) => /^post-([1-9]\d{0,8})$/.exec(name)?.[1] ?? [])
    .slice(0, MOST)
    .map(Number)
