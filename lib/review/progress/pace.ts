import type { Week } from './picture'

/** Weeks that the pace is taken from: the last whole ones. */
const WEEKS = 4

/** Posts reviewed a week, lately; `weeksLeft` is null when nobody reviews. */
export type Pace = { perWeek: number; left: number; weeksLeft: number | null }

/** What is left at the present pace. The week that is not over yet does not count: it would always look slow. */
export function paceOf(weeks: Week[], left: number): Pace {
  const whole = weeks.slice(0, -1).slice(-WEEKS)
  const reviewed = whole.reduce((sum, week) => sum + week.reviewed, 0)
  const perWeek = whole.length > 0 ? reviewed / whole.length : 0
  return { perWeek, left, weeksLeft: perWeek > 0 ? Math.ceil(left / perWeek) : null }
}
