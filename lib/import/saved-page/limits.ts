/** As `Draft` allows. */
export const maxTitle = 500
export const maxSourceId = 200

/** Lists nested deeper are read as if they were this deep. */
export const maxNesting = 20
