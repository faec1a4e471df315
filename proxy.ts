import type { NextRequest } from 'next/server'
import { NextResponse } from 'next/server'
import { themeScript } from '@/components/site/theme'
import { deskHeaders, deskPolicy } from '@/lib/auth/desk-headers'

/** What every page of the signed-in side carries. Readers' pages are static and never come here: see next.config.ts. */
export function proxy(request: NextRequest) {
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
    '/desk',
    // A request that comes here is held in memory and cut off at ten megabytes; uploads are larger.
    '/desk/((?!imports/upload$).*)',
    '/sign-in/:path*',
    '/invitation/:path*',
    '/reset/:path*',
  ],
}
