import type { NextRequest } from 'next/server'
import { NextResponse } from 'next/server'
import { themeScript } from '@/components/site/theme'
import { deskHeaders, deskPolicy } from '@/lib/auth/desk-headers'
import { answerTo } from '@/lib/indexing/addresses-answer'
import { answerMethod } from '@/lib/indexing/methods'

/** Every request for a page comes here first: the address is answered, and pages of the signed-in side get their policy. */
export async function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl
  const refusal = isOfDesk(pathname) ? null : answerMethod(request.method)
  if (refusal) return refusal
  const answer = await answerTo(pathname, search)
  if ('to' in answer) return redirect(request, answer)
  if (answer.status !== 200) return show(request, answer.status)
  return isOfDesk(pathname) ? withDeskPolicy(request) : next(answer.robots)
}

/** The page as it is, with what search engines are told of it. */
const next = (robots: string | undefined) =>
  NextResponse.next(robots ? { headers: { 'X-Robots-Tag': robots } } : {})

const isOfDesk = (path: string) => /^\/(?:desk|sign-in|invitation|reset)(?:\/|$)/.test(path)

/** A page of ours under the status that its address deserves. Nobody keeps it: the address may have a post tomorrow. */
function show({ nextUrl }: NextRequest, status: 400 | 404 | 410) {
  const page = new URL(status === 410 ? '/answers/gone' : '/answers/unknown', nextUrl.origin)
  return NextResponse.rewrite(page, { status, headers: { 'Cache-Control': asked } })
}

const asked = 'public, max-age=0, must-revalidate'

/** Where a post is may change: only what follows from the address alone may be kept. */
function redirect({ nextUrl }: NextRequest, { status, to }: { status: 301 | 308; to: string }) {
  const headers = status === 301 ? { 'Cache-Control': asked } : {}
  return NextResponse.redirect(new URL(to, nextUrl.origin), { status, headers })
}

/** Readers' pages are static and have another policy: see lib/requests/answer-headers.ts. */
function withDeskPolicy(request: NextRequest) {
  const policy = deskPolicy([themeScript])
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy) // where Next finds the nonce for its scripts

  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  for (const [name, value] of deskHeaders) response.headers.set(name, value)
  return response
}

export const config = {
  matcher: [
    {
      // A request that comes here is held in memory and cut off at ten megabytes; uploads are larger.
      // No address below /api/ has a `%`, and Next answers 500 for one that means nothing.
      source: '/((?!_next/|__nextjs|api/(?!.*%)|desk/imports/upload$).*)',
      // What is known needs no answer: lib/cache/known-requests.
      missing: [{ type: 'header', key: 'x-known-address' }],
    },
  ],
}
