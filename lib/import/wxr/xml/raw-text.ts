import { withoutControls } from './repair'

/** A part of a file as it is, and without the characters that XML forbids: to find things in, and to tell what they were. */
export class RawText {
  readonly text: string
  readonly #raw: string
  /** Where in `text` a character was left out, ascending. */
  readonly #gaps: number[]
  #passed = 0
  #at = 0

  constructor(raw: string) {
    this.text = withoutControls(raw)
    this.#raw = raw
    this.#gaps = this.text.length < raw.length ? gapsIn(raw) : []
  }

  /** The characters as they were, from where the last ones ended up to the place `to` of `text`. */
  take(to: number): string {
    while ((this.#gaps[this.#passed] ?? Number.POSITIVE_INFINITY) < to) this.#passed += 1
    const start = this.#at
    this.#at = to + this.#passed
    return this.#raw.slice(start, this.#at)
  }

  /** What was not taken. */
  get rest(): string {
    return this.#raw.slice(this.#at)
  }
}

function gapsIn(raw: string): number[] {
  const gaps: number[] = []
  let kept = 0
  for (const character of raw) {
    if (withoutControls(character) === '') gaps.push(kept)
    else kept += character.length
  }
  return gaps
}
