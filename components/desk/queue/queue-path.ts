/** The address of the queue in a view, as an address has it. */
export const queuePath = (view: string) => (view ? (`/desk?${view}` as const) : '/desk')

/** The address that shows a queue's posts one by one. */
export const reviewPath = (view: string) =>
  view ? (`/desk/review?${view}` as const) : '/desk/review'

/** The address of a view under the name it was saved with. */
export const viewPath = ({ slug }: { slug: string }) => `/desk/views/${slug}` as const
