/**
 * What is said of when something changed. A clock that was wrong for a while leaves times that are still to come; said as they
 * are, they would stay the latest, and hide every change until then.
 */
export const noLaterThan = (now: Date, changedAt: Date) => (changedAt > now ? now : changedAt)
