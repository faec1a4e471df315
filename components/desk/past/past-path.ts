/** Where two revisions of a post are compared at the desk. */
export const pastPath = (postId: number, from: number, to: number) =>
  `/desk/posts/${postId}/history?from=${from}&to=${to}` as const
