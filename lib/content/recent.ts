/** A map that keeps what was asked for lately: at least `few` entries, at most twice as many. */
export class Recent<Key, Value> {
  #recent = new Map<Key, Value>()
  #earlier = new Map<Key, Value>()

  constructor(readonly few: number) {}

  get(key: Key): Value | undefined {
    const recent = this.#recent.get(key)
    if (recent !== undefined) return recent
    const earlier = this.#earlier.get(key)
    if (earlier !== undefined) this.set(key, earlier)
    return earlier
  }

  set(key: Key, value: Value) {
    if (this.#recent.size >= this.few) {
      this.#earlier = this.#recent
      this.#recent = new Map()
    }
    this.#recent.set(key, value)
  }
}
