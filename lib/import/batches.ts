/** Characters in one batch, about: a few large items fill it as well as many small ones. */
const HEAVIEST = 16 * 1024 * 1024

/** The same items, in groups of at most `most`, or fewer that weigh much: what one transaction stores. */
export async function* inBatches<Item>(
  items: AsyncIterable<Item>,
  most: number,
  weigh: (item: Item) => number = () => 0,
) {
  let batch: Item[] = []
  let weight = 0
  for await (const item of items) {
    batch.push(item)
    weight += weigh(item)
    if (batch.length < most && weight < HEAVIEST) continue
    yield batch
    batch = []
    weight = 0
  }
  if (batch.length > 0) yield batch
}
