/**
 * Whether somebody opens a page, from one of ours or by typing its address: not a picture or a frame that names it,
 * another site's page, or a browser that fetches ahead. What opening a page does is done for such requests alone.
 */
export function isVisit(headers: Headers): boolean {
  if (headers.has('sec-purpose') || headers.get('purpose') === 'prefetch') return false
  const site = headers.get('sec-fetch-site')
  const purpose = headers.get('sec-fetch-dest')
  if (site !== null && purpose !== null)
    // `empty` is what a script of ours asks for: the next page, without loading all of it.
    return ['same-origin', 'none'].includes(site) && ['document', 'empty'].includes(purpose)
  // Browsers say neither over plain http. What they accept tells a picture from a page.
  const accepted = headers.get('accept') ?? ''
  return accepted.includes('text/html') || !(accepted.includes('image/') || headers.has('range'))
}
