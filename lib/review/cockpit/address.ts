/**
 * Where in a queue the cockpit is opened: at a post, which claims nothing, or at the next one after a place. A post
 * is named by its place where that is known: a decision may move it, and the queue goes on from where it was.
 */
type Where = { at: string | number } | { after: string } | Record<never, never>

/** The cockpit's address; `view` is the filter and its order as an address has them. */
export function cockpitPath(view: string, where: Where = {}) {
  const [[name, value] = ['', '']] = Object.entries(where)
  const parts = [view, name && `${name}=${value}`]
  return `/desk/review?${parts.filter(Boolean).join('&')}` as const
}

/** The address of the queue that the cockpit goes through. */
export const queuePath = (view: string) => `/desk?${view}` as const
