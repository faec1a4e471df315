/**
 * Whether a request was sent by one of our own pages: its `Origin` names the host it was sent to. Next lets
 * server actions without an `Origin` through; browsers always send one with a form, so its absence is refused.
 */
export function isFromOurPages(headers: Headers): boolean {
  const host = headers.get('x-forwarded-host') ?? headers.get('host')
  const origin = headers.get('origin')
  if (!host || !origin || !URL.canParse(origin)) return false
  return new URL(origin).host === host.toLowerCase()
}
