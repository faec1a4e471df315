/** Does `act` with each of a list that may grow meanwhile, so many at once. */
export async function forEachAtOnce<Item>(
  items: Item[],
  concurrency: number,
  act: (item: Item) => Promise<void>,
) {
  let next = 0
  let busy = 0
  const work = async () => {
    while (true) {
      const item = items[next]
      if (item === undefined) {
        // Somebody who is at work may still add to the list.
        if (busy === 0) return
        await new Promise((resolve) => setTimeout(resolve, 5))
        continue
      }
      next += 1
      busy += 1
      try {
        await act(item)
      } finally {
        busy -= 1
      }
    }
  }
  await Promise.all(Array.from({ length: concurrency }, work))
}
