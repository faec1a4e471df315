/**
 * Where a block, by its id or hash, gets its new text in every post; `by` names blocks that are written already, and none
 * to remove it.
 */
export function fixPath(block: number | string, by?: readonly string[]) {
  const path = `/desk/blocks/fix/${block}` as const
  if (!by) return path
  return by.length > 0 ? (`${path}?by=${by.join('+')}` as const) : (`${path}?remove=yes` as const)
}
