import type { Summary } from './ledger'

/** What is to be known of a run beside its totals, a sentence each. */
export function remarks(summary: Summary): string[] {
  const { kinds, gone, missing, late } = summary
  const setAside = kinds.map(({ kind, count }) => `${count} ${kind}`).join(', ')
  const lost = missing - late
  return [
    ...moved(summary),
    setAside && `Set aside: ${setAside}.`,
    gone > 0 &&
      `${posts(gone)} that came from here before ${gone === 1 ? 'is' : 'are'} no longer there. Nothing is removed for that.`,
    late > 0 &&
      `${posts(late)} ${late === 1 ? 'misses' : 'miss'} a picture that came later: standard input cannot be read twice. Import the same once more, and it is found.`,
    lost > 0 &&
      `${posts(lost)} ${lost === 1 ? 'shows' : 'show'} pictures that did not come with the import.`,
  ].flatMap((remark) => remark || [])
}

const moved = ({ hidden, published }: Pick<Summary, 'hidden' | 'published'>) => [
  hidden > 0 &&
    `${posts(hidden)} ${hidden === 1 ? 'is' : 'are'} no longer public at the source, and private here for that.`,
  published > 0 &&
    `${posts(published)} ${published === 1 ? 'is' : 'are'} public at the source now, and public here for that.`,
]

const posts = (count: number) => `${count} ${count === 1 ? 'post' : 'posts'}`
