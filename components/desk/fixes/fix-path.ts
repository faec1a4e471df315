/** Where a block, by its id or hash, gets its new text in every post; `by` names blocks that are written already. */
export const fixPath = (block: number | string, by: readonly string[] = []) =>
  by.length > 0
    ? (`/desk/blocks/fix/${block}?by=${by.join('+')}` as const)
    : (`/desk/blocks/fix/${block}` as const)
