import type { Summary } from './ledger'
import { STDIN } from './stdin'

/** What is to be known of a run beside its totals, a sentence each. `sources` are what it read, as they were given. */
export function remarks({ kinds, gone, missing }: Summary, sources: string[]): string[] {
  return [
    kinds.length > 0 &&
      `Set aside: ${kinds.map(({ kind, count }) => `${count} ${kind}`).join(', ')}.`,
    gone > 0 &&
      `${posts(gone)} that came from here before ${gone === 1 ? 'is' : 'are'} no longer there. Nothing is removed for that.`,
    missing > 0 &&
      `${posts(missing)} ${missing === 1 ? 'shows' : 'show'} pictures that did not come with the import.${
        sources.includes(STDIN) ? cannotBeReadTwice : ''
      }`,
  ].filter((remark) => remark !== false)
}

const cannotBeReadTwice =
  ' Standard input cannot be read twice, so pictures that come after their posts are missed: import it as a file to have them.'

const posts = (count: number) => `${count} ${count === 1 ? 'post' : 'posts'}`
