/** What each key does in the cockpit. */
export const cockpitKeys = [
  ['j', 'Next post'],
  ['k', 'Previous post, in the order you saw them'],
  ['a', 'Mark reviewed'],
  ['e', 'Mark expanded'],
  ['1 to 7', 'Choose what needs work, or what is wrong with a block'],
  ['r', 'Needs work, for the chosen reason'],
  ['n', 'Write a note; Escape leaves it'],
  ['s', 'Skip: leave it for others'],
  ['u', 'Undo your last decision'],
] as const

/** What each key does to the blocks of a post. */
export const blockKeys = [
  ['b', 'Next block to read'],
  ['o', 'Approve this block, and go to the next'],
  ['w', 'This block is wrong: choose why, then w again'],
  ['g', 'Approve all blocks that are still open'],
  ['z', 'Undo your last verdict on blocks'],
] as const

export const helpKey = [['?', 'These keys']] as const
