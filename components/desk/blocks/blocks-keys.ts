/** What each key does in the list of distinct text. */
export const listKeys = [
  ['j', 'Next text'],
  ['k', 'Previous text'],
  ['Enter', 'Open it: its variants, and posts that say it'],
  ['a', 'Approve it; where it has variants, open it to read them'],
  ['w', 'It is wrong: choose why, then w again'],
  ['1 to 7', 'Choose what is wrong'],
  ['n', 'Write a note; Escape leaves it'],
  ['u', 'Undo your last verdict'],
  ['?', 'These keys'],
] as const

/** What each key does where the variants of a pattern are shown. */
export const patternKeys = [
  ['j', 'Next variant'],
  ['k', 'Previous variant'],
  ['a', 'Approve all that is judged together here'],
  ['w', 'It is wrong: choose why, then w again'],
  ['1 to 7', 'Choose what is wrong'],
  ['n', 'Write a note; Escape leaves it'],
  ['o', 'Approve this variant alone'],
  ['x', 'This variant is wrong: choose why, then x again'],
  ['g', 'Approve it with all that begins alike, as shown'],
  ['u', 'Undo your last verdict'],
  ['?', 'These keys'],
] as const
