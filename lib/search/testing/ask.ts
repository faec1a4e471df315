import { readRequest } from '../request'
import type { SearchResult } from '../result'
import { searchPosts } from '../search'

type Params = Record<string, unknown>

/** What a search answers to these parameters of an address. */
export const ask = (params: Params) => searchPosts(readRequest(params))

/** The slugs that are found, in the order they are shown; empty for every other answer. */
const slugsOf = (result: SearchResult) =>
  result.kind === 'found' ? result.hits.map(({ slug }) => slug) : []

export const findSlugs = async (params: Params) => slugsOf(await ask(params))

/** The slugs of every page from the first to the last, as a reader comes by them. */
export async function findAllSlugs(params: Params) {
  const seen: string[] = []
  for (let after: string | null | undefined; after !== null; ) {
    const page = await ask({ ...params, after })
    seen.push(...slugsOf(page))
    after = page.kind === 'found' ? page.next : null
  }
  return seen
}
