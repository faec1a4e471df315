export const LIST_LINK = 'back-to-list'

/** Focuses the way back to the list, once what was opened is judged. */
export const toList = () => document.getElementById(LIST_LINK)?.focus()
