import { count, number } from '@/components/ui/count'
import { longDay } from '@/components/ui/day'
import type { Pace } from '@/lib/review/progress/pace'
import type { Age, Shares, Week } from '@/lib/review/progress/picture'

const DAY_MS = 24 * 60 * 60_000

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)

/** How far all stacks together are. */
export function sayShares(shares: readonly Shares[]): string {
  const drafted = sum(shares.map((share) => share.drafted))
  const expanded = sum(shares.map((share) => share.expanded))
  const reviewed = sum(shares.map((share) => share.reviewed))
  const all = count(drafted + expanded + reviewed, 'post')
  return `Of ${all}, ${number(reviewed)} are reviewed, ${number(expanded)} expanded and ${number(drafted)} drafted.`
}

/** What was decided in all the weeks, and in the last whole one. */
export function sayWeeks(weeks: readonly Week[]): string {
  const all = count(sum(weeks.map(({ decisions }) => decisions)), 'decision')
  const reviews = count(sum(weeks.map(({ reviewed }) => reviewed)), 'review')
  const last = weeks.at(-2)
  const lately = last ? ` Last week there were ${number(last.decisions)}.` : ''
  return `${all} in ${weeks.length} weeks, ${reviews} among them.${lately}`
}

/** How old reviews are: those of more than a year, and those without a day. */
export function sayAges(ages: readonly Age[], unknown: number): string {
  const all = sum(ages.map((age) => age.count)) + unknown
  const old = sum(ages.filter(({ from }) => from >= 12).map((age) => age.count))
  const dateless = unknown > 0 ? ` Of ${number(unknown)} nothing says when.` : ''
  return `Of ${count(all, 'reviewed post')}, ${number(old)} had their review a year ago or more.${dateless}`
}

/** What is left, and until when at this pace. */
export function sayPace({ left, perWeek, weeksLeft }: Pace, today: Date): string {
  if (left === 0) return 'Nothing awaits review.'
  const waiting = left === 1 ? '1 post awaits review' : `${number(left)} posts await review`
  if (weeksLeft === null)
    return `${waiting}. Nobody has reviewed any in the last four whole weeks, so nothing says when that will be done.`
  const end = dayAfter(weeksLeft, today)
  const pace = `${number(perWeek)} reviews a week, as in the last four whole weeks`
  return end
    ? `${waiting}. At ${pace}, that takes ${count(weeksLeft, 'week')}, until ${longDay(end)}.`
    : `${waiting}. At ${pace}, that takes ${count(weeksLeft, 'week')}.`
}

/** A hundred years on, a day means nothing. */
const MOST_WEEKS = 5_200

/** The day, yyyy-mm-dd, so many weeks after today; null when it is too far off to be named. */
export const dayAfter = (weeks: number, today: Date) =>
  weeks > MOST_WEEKS
    ? null
    : new Date(today.getTime() + weeks * 7 * DAY_MS).toISOString().slice(0, 10)

/** The months of a step of age, e.g. `3–6` and `36+`. */
export const sayStep = ({ from, to }: Age) => (to === null ? `${from}+` : `${from}–${to}`)
