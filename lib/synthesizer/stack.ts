/** What a post is built with. */
export type Stack = {
  name: string
  area: string
  language: string
  tools: readonly string[]
  /** In `language`; they hold blank lines, and no part between two of them could be taken for prose. */
  samples: readonly [string, ...string[]]
}
