/**
 * What fast-check interrupts, because its time is over, goes on behind it. `ended` waits for that, so that nobody acts
 * on when the database goes; it fails when that run does.
 */
export function toTheEnd<Given extends unknown[]>(work: (...given: Given) => Promise<void>) {
  let last = Promise.resolve()
  return {
    run: (...given: Given) => {
      last = work(...given)
      return last
    },
    ended: () => last,
  }
}
