import { listSuggestions } from '@/lib/search/queries'
import { LONGEST_QUERY } from '@/lib/search/words'

/** Of interest to whoever types the same; and what is new may wait a minute. */
const headers = { 'cache-control': 'public, max-age=60' }

/** Suggestions for what is being typed: `?q=`. */
export async function GET(request: Request) {
  const q = new URL(request.url).searchParams.get('q') ?? ''
  if (q.length > LONGEST_QUERY)
    return Response.json({ reason: `At most ${LONGEST_QUERY} characters.` }, { status: 400 })
  return Response.json(await listSuggestions(q), { headers })
}
