import { dictionary } from '@zxcvbn-ts/language-common'
import { normalForm } from '@/lib/content/normal-form'

/** In characters. The form, `components/account/new-password.tsx`, says the same and recommends more. */
const SHORTEST = 8
const LONGEST = 128

/** Some 18,000 passwords of eight characters and more that are found most often in what was stolen elsewhere; lower case. */
const common: ReadonlySet<string> = new Set(dictionary['passwords-common'])

/** What a stranger would try first here: the names of this software and of its rooms. */
const ourWords = ['alphanode', 'admin', 'administrator', 'reviewer', 'editor', 'archive']

const letters = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

type Whose = { email?: string | undefined; name?: string | undefined; site?: string | undefined }

/** What is wrong with a password for this person, as a sentence; null when it may be theirs. */
export function faultOf(password: string, { email = '', name = '', site = '' }: Whose = {}) {
  if (password.length < SHORTEST) return `A password has at least ${SHORTEST} characters.`
  if (password.length > LONGEST) return `A password has at most ${LONGEST} characters.`
  if (isCommon(password))
    return 'That password is one of the most used ones, so it would be tried first. Please choose another.'
  if (new Set(password).size < 4)
    return 'That password is made of too few different characters. Please choose another.'
  const words = [...ourWords, ...partsOf(email), ...partsOf(name), ...partsOf(site)]
  if (without(words, letters(password)).length < Math.min(SHORTEST, letters(password).length))
    return 'Without your name, your email and the name of this site, too little of that password is left. Please choose another.'
  return null
}

/** As it is, spaced out or in other forms of its letters, or with a few digits or signs at its end. */
function isCommon(password: string): boolean {
  const lower = password.toLowerCase()
  const plain = letters(normalForm(password, 'NFKC'))
  return [lower, plain].some(
    (text) => common.has(text) || common.has(text.replace(/[^a-z]{1,4}$/, '')),
  )
}

/** Words of four letters and more: shorter ones are in everything. */
const partsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length >= 4)

/** The longest first: `administrator` is not `istrator` without `admin`. */
function without(words: string[], text: string): string {
  let rest = text
  for (const word of words.toSorted((a, b) => b.length - a.length)) rest = rest.replaceAll(word, '')
  return rest
}
