type Keyed = { key: string }

/** These after the block with this key, or first of all. */
export function insertAfter<Block extends Keyed>(
  blocks: readonly Block[],
  key: string | null,
  added: readonly Block[],
): Block[] {
  const at = key === null ? 0 : placeOf(blocks, key) + 1
  return [...blocks.slice(0, at), ...added, ...blocks.slice(at)]
}

/** One place up or down; at the edge, as it was. */
export function move<Block extends Keyed>(blocks: readonly Block[], key: string, by: -1 | 1) {
  const from = placeOf(blocks, key)
  const block = blocks[from]
  const other = blocks[from + by]
  if (!block || !other) return blocks
  return blocks.map((each, at) => {
    if (at === from) return other
    return at === from + by ? block : each
  })
}

export const remove = <Block extends Keyed>(blocks: readonly Block[], key: string): Block[] =>
  blocks.filter((block) => block.key !== key)

export const replace = <Block extends Keyed>(
  blocks: readonly Block[],
  key: string,
  by: readonly Block[],
): Block[] => blocks.flatMap((block) => (block.key === key ? by : [block]))

export const placeOf = (blocks: readonly Keyed[], key: string) =>
  blocks.findIndex((block) => block.key === key)
