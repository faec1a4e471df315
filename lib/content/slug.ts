import { cutAtWord } from './cut'
import { normalForm } from './normal-form'

const longest = 96

/** Latin letters that do not fold by themselves, and the signs that tell C, C++ and C# apart. */
const spelled: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/æ/g, 'ae'],
  [/œ/g, 'oe'],
  [/ø/g, 'o'],
  [/đ|ð/g, 'd'],
  [/ł/g, 'l'],
  [/þ/g, 'th'],
  [/ı/g, 'i'],
  [/['’]/g, ''],
  [/(?<=\p{L})\+\+/gu, '-plus-plus'],
  [/(?<=\p{L})#/gu, '-sharp'],
]

/** The part of an address that names something: lower case, at most 96 characters, never empty. */
export function slugify(text: string): string {
  const apart = normalForm(text.toWellFormed().toLowerCase(), 'NFKD').toLowerCase()
  const folded = normalForm(apart.replace(/(\p{Script=Latin})\p{M}+/gu, '$1'))
  const named = spelled.reduce((name, [sign, word]) => name.replace(sign, word), folded)
  const dashed = named.replace(/[^\p{L}\p{N}\p{M}]+/gu, '-').replace(/^-|-$/g, '')
  return cutAtWord(dashed, longest, '-') || 'post'
}

/** Whether there is anything in this to make an address of. */
export const namesSomething = (text: string) => /[\p{L}\p{N}]/u.test(text)

/** Whether this can be the part of an address that names something, as it stands. */
export const isSlug = (text: string) => slugify(text) === text
