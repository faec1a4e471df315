import { sentences } from '@/components/ui/sentences'
import { answerMarkdown } from '@/lib/indexing/markdown/answer'

/** `/posts/<slug>.md`, and `/posts/<slug>` for who asks for Markdown: see `markdownRewrites`. */
export async function GET(request: Request, { params }: RouteContext<'/markdown/[slug]'>) {
  return answerMarkdown(request, (await params).slug, sentences)
}
