/** The address of the list of distinct text; `view` says which, as an address has it. */
export const blocksPath = (view: string) =>
  view ? (`/desk/blocks?${view}` as const) : '/desk/blocks'

/** The address of a pattern that was opened from a list, or of what comes after a place among its variants. */
export function patternPath(id: number, view = '', after: string | null = null) {
  const said = [view, after && `after=${after}`].filter(Boolean).join('&')
  return said ? (`/desk/blocks/${id}?${said}` as const) : (`/desk/blocks/${id}` as const)
}
