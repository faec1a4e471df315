import type { Progress } from '@/lib/import/desk/view'

const number = new Intl.NumberFormat('en-GB')

/** `12,000 items done, 4,800 a second, running for 3 s, about 2 min left.` */
export function progressText({ done, rate, seconds, secondsLeft }: Progress): string {
  const parts = [
    `${number.format(done)} ${done === 1 ? 'item' : 'items'} done`,
    rate === null ? null : `${number.format(rate)} a second`,
    `running for ${span(seconds)}`,
    secondsLeft === null ? null : `about ${span(secondsLeft)} left`,
  ]
  return `${parts.filter(Boolean).join(', ')}.`
}

/** `40 s`, `12 min`, `3 h 5 min` */
function span(seconds: number): string {
  if (seconds < 90) return `${seconds} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
