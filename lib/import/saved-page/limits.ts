/** A larger file is no saved page; reading stops there. */
export const maxBytes = 10 * 1024 * 1024

/** A page has hundreds of lines; each costs memory. */
export const maxLines = 100_000

/** As `Draft` allows. */
export const maxTitle = 500
export const maxSourceId = 200

/** Lists nested deeper are read as if they were this deep. */
export const maxNesting = 20
