/** What a server does beside answering, from its start on. Next asks it of its edge runtime too, where nothing runs. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { admitRequests } = await import('@/lib/admission/admit-requests')
  const { markKnownRequests } = await import('@/lib/cache/known-requests')
  const { keepNamesFresh } = await import('@/lib/cache/keep-names')
  const { keepUp } = await import('@/lib/search/keep-up')
  const { keepCoverageUp } = await import('@/lib/review/blocks/keep-up')
  const { keepIndexNowTold } = await import('@/lib/indexing/indexnow/keep-up')
  const { watchDisk } = await import('@/lib/disk')
  const { env } = await import('@/lib/env')
  const { answerWhileAway } = await import('@/lib/requests/away-answers')
  const { watchArrivals } = await import('@/lib/requests/arrivals')
  const { resumeReview } = await import('@/lib/review/resume')
  watchArrivals({
    trustedProxies: env.TRUSTED_PROXIES,
    siteUrl: env.SITE_URL,
    isDevelopment: env.NODE_ENV === 'development',
  })
  answerWhileAway()
  markKnownRequests()
  if (env.NODE_ENV === 'production') admitRequests(await readRouterState())
  keepUp()
  keepNamesFresh()
  keepCoverageUp()
  keepIndexNowTold(env.INDEXNOW_URL, env.INDEXNOW_KEY)
  resumeReview()
  watchDisk()
}

/** Next answers 500 to what it cannot read of this header: what it says itself decides. */
async function readRouterState() {
  const { parseAndValidateFlightRouterState: parse } = await import(
    'next/dist/server/app-render/parse-and-validate-flight-router-state'
  )
  return (header: string) => {
    try {
      parse(header)
      return true
    } catch {
      return false
    }
  }
}
