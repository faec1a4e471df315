type Sentences = readonly [string, ...string[]]

/** Any opening goes with any closing: three by four are twelve paragraphs on one matter. */
type Matter = { openings: Sentences; closings: Sentences }

export type Section = {
  headings: Sentences
  matters: readonly [Matter, Matter, Matter, Matter]
  /** Paragraphs with slots for `{stack}`, `{problem}` and `{scenario}`. */
  particular: Sentences
}
