/** Runs something once and gives how long it took. */
export async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Runs something again and again, after some rounds that do not count; gives milliseconds. */
export async function percentiles(
  run: (at: number) => Promise<unknown>,
  { warming = 30, times = 300 } = {},
): Promise<{ p50: number; p95: number }> {
  for (let at = 0; at < warming; at += 1) await run(times + at)
  const taken: number[] = []
  for (let at = 0; at < times; at += 1) taken.push(await milliseconds(() => run(at)))
  return summary(taken)
}

/** Of how long something took each time. */
export function summary(taken: number[]): { p50: number; p95: number } {
  const sorted = taken.toSorted((a, b) => a - b)
  return { p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95) }
}

function percentile(sorted: number[], share: number) {
  return rounded(sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN)
}

/** To hundredths. */
export const rounded = (value: number) => Math.round(value * 100) / 100
