import type { Finder } from './finder'
import { shortcodeRoles } from './known-shortcodes'
import type { Shortcode } from './shortcode'
import { readAttributes, shortcodeAt } from './shortcode'
import type { Found } from './token'

/** Media shortcodes with a longer inside hold more than an address. */
const LONGEST_ADDRESS = 2_000

/** The shortcode at this place; undefined for text in brackets. */
export function readShortcode(finder: Finder, at: number): Found | undefined {
  const start = shortcodeAt(finder.text, at)
  if (!start) return undefined
  const { name, rest, isDoubled } = start
  const role = shortcodeRoles.get(name)
  const inside = role && insideOf(finder, role, name, start.end)
  if (isDoubled) return role && escaped(finder.text, at, inside?.end ?? start.end, start.end)
  if (!inside) {
    const html = finder.text.slice(at, start.end)
    return looksMeant(name, rest)
      ? { end: start.end, token: { kind: 'unknown', name, html } }
      : undefined
  }
  const { inner, end } = inside
  const html = finder.text.slice(at, end)
  const shortcode: Shortcode = { name, role, ...readAttributes(rest), inner, html }
  return { end, token: { kind: 'shortcode', shortcode } }
}

/** `[[name]]` and `[[name]…[/name]]` are shown as they are, less a pair of brackets. */
function escaped(text: string, at: number, ...ends: number[]): Found | undefined {
  const end = ends.find((place) => text[place] === ']')
  if (end === undefined) return undefined
  return {
    end: end + 1,
    token: { kind: 'text', html: text.slice(at + 1, end).replaceAll('<', '&lt;') },
  }
}

/** Undefined when an end is needed and missing. */
function insideOf(finder: Finder, role: Shortcode['role'], name: string, start: number) {
  if (role === 'gallery') return { inner: '', end: start }
  const sign = `[/${name}]`
  const close = finder.next(sign, start)
  const isNear = close - start <= LONGEST_ADDRESS && !finder.text.slice(start, close).includes('[')
  // The next end may belong to another one of the same name.
  if (role === 'media' && !isNear) return { inner: '', end: start }
  if (close === Number.POSITIVE_INFINITY) return undefined
  return { inner: finder.text.slice(start, close), end: close + sign.length }
}

/** Other text in brackets is not counted as a shortcode that could not be run. */
const looksMeant = (name: string, rest: string) =>
  /\s[\w-]+=["'&“”″]/.test(rest) ||
  rest.endsWith('/') ||
  /^[a-z]{2,}(?:[-_][a-z\d]{2,})+$/i.test(name)
