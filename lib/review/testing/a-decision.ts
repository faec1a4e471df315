/** A first decision as it is stored, for tests that need one to be there; its post and revision are to be added. */
export const aDecision = {
  number: 1,
  from: 'drafted',
  fromVersion: '1.0.0',
  fromNeedsHumanReview: false,
  to: 'expanded',
  version: '1.0.1',
  needsHumanReview: false,
  note: '',
  personName: 'Ada',
} as const
