/** The file that proves the key: asked of a route, because a build does not know the key. No other text is so long. */
export const indexNowRewrites = [
  { source: '/:key([A-Za-z0-9-]{8,128}).txt', destination: '/indexnow/:key' },
]
