/** A day of the calendar in UTC, yyyy-mm-dd, wherever the server is. */
export const dayOf = (moment: Date) => moment.toISOString().slice(0, 10)

/** Whether a review that expires on `dueOn` has expired; both days in UTC, yyyy-mm-dd. */
export const isDue = (dueOn: string | null, now: Date) => dueOn !== null && dueOn <= dayOf(now)
