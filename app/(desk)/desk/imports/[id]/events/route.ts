import { takeShare } from '@/lib/admission/shares'
import { isStillAllowed } from '@/lib/auth/presence.store'
import { roleRoute } from '@/lib/auth/route-guard'
import { findSessionId } from '@/lib/auth/session'
import { progressEvents } from '@/lib/import/desk/events'
import { readId } from '@/lib/import/desk/read-id'
import { streamOf, whenEnded } from '@/lib/import/desk/stream'

type Context = RouteContext<'/desk/imports/[id]/events'>

/** How far a run is, as server-sent events, until it has ended. */
export const GET = roleRoute('editor', async (request, { params }: Context, person) => {
  const id = readId((await params).id)
  if (id === null) return new Response(null, { status: 404 })
  const leave = takeShare('events', person.id)
  if (!leave) return new Response(null, { status: 429, headers: { 'retry-after': '30' } })
  const presence = {
    sessionId: await findSessionId(),
    personId: person.id,
    role: 'editor' as const,
  }
  const events = progressEvents(id, request.signal, () => isStillAllowed(presence))
  return new Response(streamOf(whenEnded(events, leave)), {
    headers: {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no', // nginx would hold events back
    },
  })
})
