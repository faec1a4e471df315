import { roleRoute } from '@/lib/auth/route-guard'
import { progressEvents } from '@/lib/import/desk/events'
import { readId } from '@/lib/import/desk/read-id'
import { streamOf } from '@/lib/import/desk/stream'

type Context = RouteContext<'/desk/imports/[id]/events'>

/** How far a run is, as server-sent events, until it has ended. */
export const GET = roleRoute('editor', async (request, { params }: Context) => {
  const id = readId((await params).id)
  if (id === null) return new Response(null, { status: 404 })
  return new Response(streamOf(progressEvents(id, request.signal)), {
    headers: {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no', // nginx would hold events back
    },
  })
})
