/** What a check found: so much was checked, so much was wrong, and the first of it in words. */
export type Result = { check: string; checked: number; findings: number; examples: string[] }

const MOST_EXAMPLES = 5

/** Counts what was checked, and keeps the first findings of each check. */
export class Tally {
  readonly #results = new Map<string, Result>()

  /** One thing was checked, with what was wrong with it. */
  add(check: string, findings: readonly string[]) {
    const result = this.#results.get(check) ?? { check, checked: 0, findings: 0, examples: [] }
    result.checked += 1
    result.findings += findings.length
    result.examples.push(...findings.slice(0, MOST_EXAMPLES - result.examples.length))
    this.#results.set(check, result)
  }

  results(): Result[] {
    return [...this.#results.values()]
  }
}
