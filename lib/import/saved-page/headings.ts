/** Whether a text is the heading of the meta box. */
export const isBoxHeading = (text: string) => bare(text) === 'alphanode post meta'

/** Whether a text is the heading over what follows a post. */
export const isSimilarHeading = (text: string) => bare(text) === 'similar posts'

/** The marker of a box that opens and closes may stand before its heading. */
const bare = (text: string) => text.replace(/^[▶▸►▼▾+-]\s*/u, '').toLowerCase()
