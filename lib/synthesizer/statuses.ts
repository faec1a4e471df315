import type { Statuses } from './mix'
import { defaultMix } from './mix'

type Given = { [Name in keyof Statuses]?: number | undefined }

const names = ['reviewed', 'drafted', 'expanded'] as const

/** Shares are decimal fractions; their sum in binary may be a little off. */
const TOLERANCE = 1e-9

/**
 * Shares of the statuses that add up to 1. Those that are not given divide the rest as they do by default. Or a
 * sentence about why that cannot be.
 *
 * @example shareStatuses({ reviewed: 0.45 }) // { reviewed: 0.45, drafted: 0.25, expanded: 0.3 }
 */
export function shareStatuses(given: Given): Statuses | string {
  const open = names.filter((name) => given[name] === undefined)
  const rest = 1 - sum(names.map((name) => given[name] ?? 0))
  if (rest < -TOLERANCE)
    return `The shares of reviewed, drafted and expanded posts add up to ${shown(1 - rest)}; they can be 1 at most.`
  if (open.length === 0 && rest > TOLERANCE)
    return `The shares of reviewed, drafted and expanded posts add up to ${shown(1 - rest)}, not to 1. Leave one out, and it gets the rest.`

  const usual = sum(open.map((name) => defaultMix[name]))
  const shareOf = (name: keyof Statuses) =>
    given[name] ?? (Math.max(0, rest) * defaultMix[name]) / usual
  return {
    reviewed: shareOf('reviewed'),
    drafted: shareOf('drafted'),
    expanded: shareOf('expanded'),
  }
}

const sum = (shares: number[]) => shares.reduce((total, share) => total + share, 0)

const shown = (share: number) => Number(share.toFixed(6))
