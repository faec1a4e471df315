/** Where a post is edited. */
export const editPath = (postId: number) => `/desk/posts/${postId}/edit` as const
