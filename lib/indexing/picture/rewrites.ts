/** A picture's address says what it shows: one that shows something else has another. */
export const pictureRewrites = [
  {
    source: '/posts/:slug([^/.]+)/picture-:hash([0-9a-f]{16}).png',
    destination: '/pictures/:slug/:hash',
  },
]
