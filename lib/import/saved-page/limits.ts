/** A page has hundreds of lines; each costs memory. */
export const maxLines = 100_000

/** As `Draft` allows. */
export const maxTitle = 500
export const maxSourceId = 200

/** A page of HTML has some thousand elements; each becomes an object or two. */
export const maxElements = 100_000

/** Lists nested deeper are read as if they were this deep. */
export const maxNesting = 20
