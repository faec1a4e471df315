/** Each journey through fixes has a wrong block of its own, in so many posts. */
const fixPosts = { wrong: 5, kept: 2, plain: 2, seen: 2 } as const
type Name = keyof typeof fixPosts

export const titleOf = (name: Name, nth: number) => `fixed ${name} ${nth}`
export const pathOf = (name: Name, nth: number) => `/posts/fixed-${name}-${nth}`
export const wrongTextOf = (name: string) => `the ${name} advice that nobody should follow.`

/** Their last decision is of today and they are old, so that they come last in the queue and in lists of readers. */
const today = new Date().toISOString().slice(0, 10)

/** Makes them; for `site.ts` alone. The second of each is reviewed. */
export async function makeFixPosts() {
  const { aDraft, importDrafts } = await import('@/lib/import/testing/drafts')
  const drafts = Object.entries(fixPosts).flatMap(([name, count]) =>
    Array.from({ length: count }, (_, at) => at + 1).map((nth) =>
      aDraft(`fixed-${name}-${nth}`, {
        slug: `fixed-${name}-${nth}`,
        title: `fixed ${name} ${nth}`,
        publishedAt: `2001-02-0${nth}T00:00:00Z`,
        content: [
          ...paragraphs(`how ${name} ${nth} begins.`, wrongTextOf(name)),
          ...paragraphs(`how ${name} ${nth} ends.`),
        ],
        metadata: {
          revision: {
            ...{ status: nth === 2 ? 'reviewed' : 'drafted', version: '1.0.0' },
            lastReviewed: today,
          },
        },
      }),
    ),
  )
  await importDrafts(...drafts)
}

const paragraphs = (...texts: string[]) =>
  texts.map((text) => ({ kind: 'paragraph' as const, text }))

/** Where a wrong block is fixed, by its hash: journeys know no ids. */
export async function fixPathOf(name: Name) {
  const { toBlocks } = await import('@/lib/content/blocks')
  const [block] = toBlocks(paragraphs(wrongTextOf(name)))
  return `/desk/blocks/fix/${block?.hash}`
}
