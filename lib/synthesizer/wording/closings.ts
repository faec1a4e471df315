export const closingHeadings = [
  'what to keep',
  'in short',
  'where this leaves us',
  'last words',
] as const

export const closings = [
  'the point was never a perfect {stack}. it was a change that somebody else can read, run again and take back, and that is what is left when the excitement has gone.',
  'if only one habit survives from this post, let it be writing the numbers down before and after. {problem} stops being a matter of taste once both are on the table.',
  'none of this is special to {stack}. the order is what counts: look, decide on the smallest step, take it, look again, and tell the others what you saw.',
  'come back to this in three months and delete whatever was not used. a short page on {problem} that is true beats a long one that was true once.',
  'most of the effort went into {problem}, and most of the benefit came from agreeing how we would know that it was finished.',
  'leave {stack} a little easier to change than you found it, and leave a note that says which part is still weak.',
] as const
