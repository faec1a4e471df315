/** A filter and its order that a person comes back to, at `/desk/views/{slug}`. */
export type SavedView = { id: number; name: string; slug: string; view: string }
