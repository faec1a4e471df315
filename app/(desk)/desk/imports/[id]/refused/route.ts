import { roleRoute } from '@/lib/auth/route-guard'
import { readId } from '@/lib/import/desk/read-id'
import { refusedLines } from '@/lib/import/desk/refused-lines'
import { streamOf } from '@/lib/import/desk/stream'

type Context = RouteContext<'/desk/imports/[id]/refused'>

/** The refused items of a run as JSON lines, streamed. */
export const GET = roleRoute('editor', async (_request, { params }: Context) => {
  const id = readId((await params).id)
  if (id === null) return new Response(null, { status: 404 })
  return new Response(streamOf(refusedLines(id)), {
    headers: {
      'content-type': 'application/jsonl; charset=utf-8',
      'content-disposition': `attachment; filename="import-${id}-refused.jsonl"`,
      'cache-control': 'no-store',
    },
  })
})
