/** Does `act` with each of a list that may grow meanwhile, so many at once. */
export async function forEachAtOnce<Item>(
  items: Item[],
  concurrency: number,
  act: (item: Item) => Promise<void>,
) {
  const busy = new Set<Promise<void>>()
  let next = 0
  while (busy.size > 0 || next < items.length) {
    for (const item of items.slice(next, next + concurrency - busy.size)) {
      next += 1
      const deed = act(item).finally(() => busy.delete(deed))
      busy.add(deed)
    }
    await Promise.race(busy) // who ends may have added to the list
  }
}
