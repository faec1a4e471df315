/** One line of a page, as it stands there. */
export type Line = {
  /** From 1. */
  number: number
  /** With its indentation, without its end. */
  raw: string
  /** Without white space around it. */
  text: string
  /** Columns; a tab goes to the next multiple of 4. */
  indent: number
}

/** The lines of a page, whatever ends them. */
export function readLines(page: string): Line[] {
  return page
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((raw, index) => ({ number: index + 1, raw, text: raw.trim(), indent: indentOf(raw) }))
}

/** What is left of a navigation bar: `| | |`. */
export function isNavigation({ text }: Line): boolean {
  return /^\|[|\s]*$/.test(text)
}

/** Lines with a gap between them stand apart. */
export function splitAtGaps(lines: Line[]): Line[][] {
  const runs: Line[][] = []
  let open = false
  for (const line of lines) {
    if (line.text === '') open = false
    else if (open) runs.at(-1)?.push(line)
    else {
      runs.push([line])
      open = true
    }
  }
  return runs
}

/** Columns before the first sign. */
function indentOf(raw: string): number {
  let columns = 0
  for (const sign of raw) {
    if (sign === '\t') columns += 4 - (columns % 4)
    else if (/\s/.test(sign)) columns += 1
    else break
  }
  return columns
}
