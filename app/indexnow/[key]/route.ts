import { env } from '@/lib/env'

/** `/<key>.txt`, by which IndexNow knows that the key is this site's. */
export async function GET(_: Request, { params }: RouteContext<'/indexnow/[key]'>) {
  const { key } = await params
  const isOurs = env.INDEXNOW_KEY !== undefined && key === env.INDEXNOW_KEY
  return new Response(isOurs ? key : 'There is nothing at this address.\n', {
    status: isOurs ? 200 : 404,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'x-robots-tag': 'noindex' },
  })
}
