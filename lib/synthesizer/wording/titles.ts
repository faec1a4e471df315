export const titles = [
  '{problem} in {stack}: a working note',
  'a field guide to {problem} in {stack}',
  '{problem} with {stack} {scenario}',
  'what {problem} taught us about {stack}',
  '{stack}: {problem} step by step',
  'notes on {problem} in {stack}',
  'a calm look at {problem} in {stack}',
  'lessons from {problem} in {stack}',
  '{stack} in practice: {problem}',
  'a runbook for {problem} in {stack}',
  'the small print of {problem} in {stack}',
  '{problem} in {stack}: what we would do again',
  'first aid for {problem} in {stack}',
  '{problem} in {stack} {scenario}',
] as const

/** Some titles carry an edition, as if the same post had been written again. */
export const editions = [
  'operations edition',
  'short version',
  'revised',
  'one year later',
] as const
