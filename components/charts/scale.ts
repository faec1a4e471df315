/** A round number that is not below any of these, for the top of a chart: 1, 2 or 5 times a power of ten; at least 1. */
export function topOf(values: readonly number[]): number {
  const largest = Math.max(1, ...values)
  const power = 10 ** Math.floor(Math.log10(largest))
  const times = [1, 2, 5, 10].find((each) => each * power >= largest) ?? 10
  return times * power
}

/** Where the nth of so many columns is and how broad, in per cent of the width. */
export function column(at: number, count: number) {
  const step = 100 / count
  const width = step * 0.7
  return { x: at * step + (step - width) / 2, width, middle: (at + 0.5) * step }
}
