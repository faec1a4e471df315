/** What is said of a text that is not read because it would take too long. */
export const tooMuchText =
  'A block of this text is too large to be read: a table may have 5,000 cells, lists and quotes 40 levels, and one block 5,000 lines and 2,000 links, signs of emphasis or code. Please split it.'
