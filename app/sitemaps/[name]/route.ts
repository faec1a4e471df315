import { answerShard } from '@/lib/indexing/sitemap/answers'

/** `/sitemaps/0.xml` and the like. */
export async function GET(request: Request, { params }: RouteContext<'/sitemaps/[name]'>) {
  const answer = await answerShard(request, (await params).name)
  return answer ?? new Response('There is no such sitemap.\n', { status: 404 })
}
