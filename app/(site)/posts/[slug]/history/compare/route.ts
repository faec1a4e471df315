import type { NextRequest } from 'next/server'
import { readRevisionNumber } from '@/lib/posts/revision-number'

/** Where the form that chooses two revisions leads: to the address of their comparison, which can be cached. */
export async function GET(
  { nextUrl: { searchParams } }: NextRequest,
  { params }: RouteContext<'/posts/[slug]/history/compare'>,
) {
  const history = `/posts/${encodeURIComponent((await params).slug)}/history`
  const [from, to] = ['from', 'to'].map((name) => readRevisionNumber(searchParams.get(name) ?? ''))
  const location = from && to && from !== to ? `${history}/${from}/${to}` : history
  return new Response(null, { status: 303, headers: { location } })
}
