import { sentences } from '@/components/ui/sentences'
import { answerFeed } from '@/lib/indexing/feeds/answer'

/** `/feed.atom`, `/stacks/go-services/feed.json` and the like: see `feedRewrites`. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/feeds/[format]/[[...term]]'>,
) {
  const { format, term = [] } = await params
  return answerFeed(request, format, term, sentences)
}
