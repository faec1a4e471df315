/** The WordPress that a synthetic archive pretends to come from. */
export const site = {
  title: 'synthetic archive',
  description: 'posts made from a seed number',
  url: 'https://archive.example',
  author: {
    id: 1,
    login: 'synthesizer',
    email: 'synthesizer@archive.example',
    name: 'synthesizer',
  },
  /** Of the export itself: fixed, so that the same seed gives the same bytes. */
  exportedAt: new Date('2026-07-01T00:00:00Z'),
} as const

/** `Wed, 01 Jul 2026 00:00:00 +0000` */
export const rssDate = (date: Date) => date.toUTCString().replace('GMT', '+0000')

/** `2026-07-01 00:00:00`; the site's clock shows UTC. */
export const wordPressDate = (date: Date) => date.toISOString().slice(0, 19).replace('T', ' ')
