import type { Visit, Visits } from '../visit'

const lasting = [301, 308]
/** Where robots.txt keeps crawlers away, pages may send somebody on for now: to sign in, or to a comparison. */
const passing = [302, 303, 307]

/** A linked address answers 200, or 301 or 308 to one that does. */
export function answerFaults(visit: Visit, visits: Visits): string[] {
  const { status, to, from, isAside } = visit
  if (status === 200 || (isAside && passing.includes(status))) return []
  if (!lasting.includes(status) || to === null)
    return [`answers ${said(visit)}, linked from ${from}`]
  const target = visits.get(to)
  if (!target || target.status === 200) return []
  return [`leads to ${to}, which answers ${said(target)}, linked from ${from}`]
}

const said = ({ status, silence }: Visit) => (status === 0 ? `nothing (${silence})` : `${status}`)
