/** What a post is built with. */
export type Stack = {
  name: string
  area: string
  language: string
  tools: readonly string[]
  /** In `language`, with blank lines inside, as real code has. */
  samples: readonly [string, ...string[]]
}
