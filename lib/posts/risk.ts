import type { Metadata } from './metadata'

/** Of a post that makes no claim about itself. */
const UNKNOWN = 50

/**
 * How much a wrong text would matter, and how likely it is wrong: doubt (0 to 100) by reach (1, and 1 more for
 * each ten times as many views). Both are claims: a reason to look here first, nothing that is shown as measured.
 */
export function riskOf({ score, flags, viewCount = 0 }: Metadata): number {
  const { quality = UNKNOWN, freshness = UNKNOWN } = score
  const doubts = [
    0.5 * (100 - within(quality)),
    0.2 * (100 - within(freshness)),
    flags['ai generated style'] ? 15 : 0,
    flags['needs human review'] ? 15 : 0,
  ]
  const doubt = doubts.reduce((sum, each) => sum + each, 0)
  return Math.round(doubt * (1 + Math.log10(1 + viewCount)))
}

const within = (claim: number) => Math.max(0, Math.min(100, claim))
