/** Sentences put after a shared paragraph, so that some of its copies differ. */
export const asides = [
  'in {stack} this is the step that people skip first.',
  'with {problem} in mind, write down who decides and when.',
  'we learned this {scenario}, which made it hard to forget.',
  'for {stack} it is worth an hour of its own.',
  'the same holds for {problem}, only more so.',
  'do it twice in {stack} before you call it a routine.',
  'it matters even more {scenario}.',
  'ask whoever runs {stack} at night whether they agree.',
  'when {problem} is the goal, this is where the time goes.',
  'our own {stack} took two tries to get there.',
  'put a date on it, or {problem} will still be open next year.',
  'a colleague who has never seen {stack} should be able to follow.',
] as const
