import type { NextRequest } from 'next/server'
import { readRevisionNumber } from '@/lib/posts/revision-number'

/** Where the form that chooses two revisions leads: to the address of their comparison, which can be cached. */
export function GET({ nextUrl: { pathname, searchParams } }: NextRequest) {
  const history = pathname.replace(/\/compare\/?$/, '')
  const [from, to] = ['from', 'to'].map((name) => readRevisionNumber(searchParams.get(name) ?? ''))
  const location = from && to && from !== to ? `${history}/${from}/${to}` : history
  return new Response(null, { status: 303, headers: { location } })
}
