import { normalForm } from '@/lib/content/normal-form'

/** What the faces of pictures can draw: Latin, Greek and Cyrillic. components/ui/fonts/README.md says where it is from. */
const foreign =
  /[^ -~\u00A0-\u0130\u0132-\u017E\u0384-\u038A\u038C\u038E-\u03A1\u03A3-\u03CE\u0401-\u044F\u0451-\u045F\u0490\u0491\u1E9E\u2009\u2013\u2014\u2018-\u201A\u201C-\u201E\u2020\u2022\u2026\u2032\u2033\u2039\u203A\u20AC\u2116\u2122\u2191\u2193\u2212]+/g

/**
 * A text as a picture can show it: what its faces have no letters for is an ellipsis. Empty when nothing else is left.
 * Without this, the renderer would ask strangers on the web for faces.
 */
export function drawable(text: string): string {
  const drawn = normalForm(text).replace(/\s+/g, ' ').replace(foreign, '…')
  const joined = drawn.replace(/…(?:[\s\p{P}]*…)+/gu, '…').trim()
  return /[\p{L}\p{N}]/u.test(joined) ? joined : ''
}
