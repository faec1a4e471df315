import 'server-only'
import { readRequest } from './request'
import { searchPosts } from './search'
import * as suggest from './suggest.store'

/** What the address of a search asks for, and the answer. */
export async function findResults(params: Record<string, unknown>) {
  const request = readRequest(params)
  return { request, result: await searchPosts(request) }
}

export const listSuggestions = suggest.listSuggestions
