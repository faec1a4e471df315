import { carries } from '@/lib/auth/bearer'
import { everythingChanged, postsChanged } from '@/lib/cache/changes'
import { StaleNotice } from '@/lib/cache/stale-notice'
import { env } from '@/lib/env'

/** A command tells which posts it wrote. Without a STALE_SECRET there is nobody to tell. */
export async function POST(request: Request) {
  if (!env.STALE_SECRET) return new Response(null, { status: 404 })
  if (!carries(env.STALE_SECRET, request.headers)) return new Response(null, { status: 401 })

  const notice = StaleNotice.safeParse(await request.json().catch(() => null))
  if (!notice.success) return Response.json({ reason: 'Expected slugs, or all.' }, { status: 400 })

  if ('all' in notice.data) everythingChanged()
  else await postsChanged(notice.data.slugs)
  return new Response(null, { status: 204 })
}
