/** Months after which a review expires: for every post, and for what is filed under a term. */
export type Expiries = { months: number | null; ofTerms: ReadonlyMap<number, number> }

/** A day of the calendar in UTC, yyyy-mm-dd, wherever the server is. */
export const dayOf = (moment: Date) => moment.toISOString().slice(0, 10)

/** The shortest of the times that apply to a post; null when its reviews never expire. */
export function monthsOf({ months, ofTerms }: Expiries, termIds: (number | null)[]): number | null {
  const own = termIds.map((id) => (id === null ? undefined : ofTerms.get(id)))
  const applying = [months, ...own].filter((each) => typeof each === 'number')
  return applying.length > 0 ? Math.min(...applying) : null
}

/** The day, yyyy-mm-dd, on which a review of `day` expires: the same day of a later month, or that month's last. */
export function dueOn(day: string, months: number | null): string | null {
  if (months === null) return null
  const due = new Date(`${day}T00:00:00Z`)
  const date = due.getUTCDate()
  due.setUTCMonth(due.getUTCMonth() + months)
  if (due.getUTCDate() !== date) due.setUTCDate(0)
  return dayOf(due)
}

/** Whether a review that expires on `dueOn` has expired; both days in UTC, yyyy-mm-dd. */
export const isDue = (dueOn: string | null, now: Date) => dueOn !== null && dueOn <= dayOf(now)

type Reviewed = { status: string; lastReviewed: string | null }

/** The columns that say when a post's review expires: only a reviewed post has one. */
export function expiryOf({ status, lastReviewed }: Reviewed, months: number | null, now: Date) {
  const day = status === 'reviewed' && lastReviewed !== null ? dueOn(lastReviewed, months) : null
  return { dueOn: day, isDue: isDue(day, now) }
}
