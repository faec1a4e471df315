/** Under which circumstances: each reads on after a problem or a stack. */
export const scenarios = [
  'for a team of three',
  'without a staging budget',
  'during the busy season',
  'on one small server',
  'without stopping the site',
  'for a new on-call rotation',
  'with customers in several regions',
  'ahead of an audit',
  'after a painful outage',
  'in a codebase older than its authors',
  'when the deadline is close',
  'across two data centers',
  'with half of the tests missing',
  'for a service that nobody owns yet',
] as const
