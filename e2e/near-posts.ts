/** Each journey through near copies has a cluster of its own: so many posts, and what their titles begin with. */
const nearPosts = { merged: 2, kept: 3, looked: 3, keyed: 3, seen: 3 } as const

type Name = keyof typeof nearPosts

export const titleOf = (name: Name, nth: number) => `near ${name} ${nth}`
export const pathOf = (name: Name, nth: number) => `/posts/near-${name}-${nth}`

/** Their last decision is of today and they are old, so that they come last in the queue and in lists of readers. */
const today = new Date().toISOString().slice(0, 10)

/** Makes them; for `site.ts` alone. */
export async function makeNearPosts() {
  const { aDraft, importDrafts } = await import('@/lib/import/testing/drafts')
  const drafts = Object.entries(nearPosts).flatMap(([name, count]) =>
    Array.from({ length: count }, (_, at) =>
      aDraft(`near-${name}-${at + 1}`, {
        slug: `near-${name}-${at + 1}`,
        title: `near ${name} ${at + 1}`,
        publishedAt: `2001-01-0${at + 1}T00:00:00Z`,
        content: paragraphs(name, at),
        metadata: { revision: { status: 'drafted', version: '1.0.0', lastReviewed: today } },
      }),
    ),
  )
  await importDrafts(...drafts)
}

/** Twelve of them are the same in every post of a cluster, the last one is its own. */
const paragraphs = (name: string, at: number) =>
  Array.from({ length: 13 }, (_, nth) => ({
    kind: 'paragraph' as const,
    text: `what ${name} says in its paragraph ${nth < 12 ? nth + 1 : `of post ${at + 1}`}.`,
  }))
