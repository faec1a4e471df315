/** One heading of the first level, before all others, and no level left out on the way down. */
export function headingFaults(levels: readonly number[]): string[] {
  const tops = levels.filter((level) => level === 1).length
  const skipped = levels.flatMap((level, at) => {
    const before = levels[at - 1] ?? 0
    return level > before + 1
      ? [`h${level} follows ${before === 0 ? 'nothing' : `h${before}`}`]
      : []
  })
  return [...(tops === 1 ? [] : [`${tops} h1`]), ...skipped]
}
