import { allowLongUpload } from '@/lib/admission/request-time'
import { roleRoute } from '@/lib/auth/route-guard'
import { answerUpload } from '@/lib/import/desk/upload'

/** Takes files and imports them. Answers a script in JSON, a plain form with the page to see next. */
export const POST = roleRoute('editor', async (request, _context, { id }) => {
  allowLongUpload()
  const answer = await answerUpload(request, id)
  const isScript = request.headers.get('accept') === 'application/json'
  if (isScript) return Response.json(answer)
  return new Response(null, { status: 303, headers: { location: answer.location } })
})
