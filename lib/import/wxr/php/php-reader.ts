import type { Unknown } from '@/lib/posts/metadata'
import { PhpText, Unreadable } from './php-text'

type Limits = { deepestMeta: number; mostMetaValues: number }
type Pair = { key: string; value: Unknown }

/** Reads one serialized value as JSON. References are not read: nothing in JSON is like them. */
export class PhpReader {
  readonly #text: PhpText
  readonly #limits: Limits
  #values = 0

  constructor(text: string, limits: Limits) {
    this.#text = new PhpText(text)
    this.#limits = limits
  }

  /** Throws `Unreadable`, also for what follows the value. */
  read(): Unknown {
    const value = this.#value(0)
    if (!this.#text.isAtEnd) throw new Unreadable()
    return value
  }

  #value(depth: number): Unknown {
    this.#values += 1
    if (this.#values > this.#limits.mostMetaValues || depth > this.#limits.deepestMeta)
      throw new Unreadable()
    const type = this.#text.next
    if (type === 'N') return this.#nothing()
    this.#text.take(`${type}:`)
    if (type === 'a') return toJson(this.#pairs(depth))
    if (type === 'O' || type === 'C') return this.#object(type, depth)
    return this.#scalar(type)
  }

  #nothing(): null {
    this.#text.take('N;')
    return null
  }

  #scalar(type: string): Unknown {
    if (type === 's' || type === 'E') return this.#text.between('"', this.#text.count(':'), '";')
    const written = this.#text.until(';')
    if (type === 'b' && /^[01]$/.test(written)) return written === '1'
    if (type === 'i' && /^[-+]?\d{1,20}$/.test(written)) return wholeNumber(written)
    if (type === 'd') return decimal(written)
    throw new Unreadable()
  }

  #pairs(depth: number): Pair[] {
    const count = this.#text.count(':')
    const pairs: Pair[] = []
    this.#text.take('{')
    for (let left = count; left > 0; left -= 1) {
      const key = this.#value(depth + 1)
      if (typeof key !== 'string' && typeof key !== 'number') throw new Unreadable()
      pairs.push({ key: String(key), value: this.#value(depth + 1) })
    }
    this.#text.take('}')
    return pairs
  }

  /** `C` wrote itself in its own way, which is kept as text. */
  #object(type: string, depth: number): Unknown {
    const name = this.#text.between('"', this.#text.count(':'), '":')
    const fields =
      type === 'O'
        ? toObject(
            this.#pairs(depth).map(({ key, value }) => ({ key: fieldName(key, name), value })),
          )
        : this.#text.between('{', this.#text.count(':'), '}')
    return name === 'stdClass' ? fields : toObject([{ key: name, value: fields }])
  }
}

/** PHP knows only one kind of array: with the keys 0, 1, 2 … it is a list. */
function toJson(pairs: Pair[]): Unknown {
  const isList = pairs.every(({ key }, index) => key === String(index))
  return isList ? pairs.map(({ value }) => value) : toObject(pairs)
}

/** What reads it later would lose a key of the name `__proto__`. */
const toObject = (pairs: Pair[]): Record<string, Unknown> =>
  Object.fromEntries(
    pairs.map(({ key, value }) => [key === '__proto__' ? '(__proto__)' : key, value]),
  )

/** PHP writes private and protected fields as `\0Class\0name` and `\0*\0name`; XML lost the zeros. */
function fieldName(key: string, className: string): string {
  const plain = key.replaceAll('\0', '')
  if (plain.startsWith('*')) return plain.slice(1)
  return plain.length > className.length && plain.startsWith(className)
    ? plain.slice(className.length)
    : plain
}

/** Beyond what a JSON number holds exactly, its digits. */
function wholeNumber(written: string): number | string {
  const number = Number(written)
  return Number.isSafeInteger(number) ? number : written
}

/** INF and NAN have no JSON number. */
function decimal(written: string): number | string {
  if (/^-?(?:INF|NAN)$/.test(written)) return written
  const number = Number(written)
  if (written === '' || !Number.isFinite(number)) throw new Unreadable()
  return number
}
