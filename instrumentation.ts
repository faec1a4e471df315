/** What a server does beside answering, from its start on. Next asks it of its edge runtime too, where nothing runs. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { markKnownRequests } = await import('@/lib/cache/known-requests')
  const { keepNamesFresh } = await import('@/lib/cache/keep-names')
  const { keepUp } = await import('@/lib/search/keep-up')
  const { keepCoverageUp } = await import('@/lib/review/blocks/keep-up')
  const { keepIndexNowTold } = await import('@/lib/indexing/indexnow/keep-up')
  const { env } = await import('@/lib/env')
  const { watchArrivals } = await import('@/lib/requests/arrivals')
  const { resumeReview } = await import('@/lib/review/resume')
  watchArrivals({ trustedProxies: env.TRUSTED_PROXIES })
  markKnownRequests()
  keepUp()
  keepNamesFresh()
  keepCoverageUp()
  keepIndexNowTold(env.INDEXNOW_URL, env.INDEXNOW_KEY)
  await resumeReview()
}
