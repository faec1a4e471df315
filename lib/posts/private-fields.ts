import { isIP } from 'node:net'
import { normalForm } from '@/lib/content/normal-form'
import { excessOf } from '@/lib/import/json-limits'
import type { Metadata } from './metadata'
import { Unknown } from './metadata'
import {
  looksLike,
  privateAnywhere,
  privateBeginnings,
  privateEnds,
  privateWords,
} from './private-words'

/** A longer name is no name: its field stays at the desk. */
const LONGEST_NAME = 200

/** Longer texts are not looked into, and stay at the desk when they would have to be. */
const LONGEST_READ = 100_000

/** The fields of a post are looked into up to so many characters of JSON; those that come after stay at the desk. */
const MOST_READ = 400_000

/** JSON within a text that is larger or deeper stays at the desk. */
const jsonLimits = { mostJsonValues: 2_000, deepestJson: 40 }

/** Evidently personal or secret, whatever the field is called. Each is linear in the length of the text. */
const privateTexts: readonly RegExp[] = [
  /[^\s@]@[^\s@/]{1,255}\.\p{L}{2}/u, // an e-mail address
  /[^\s@]@(?:localhost\b|\[[\d.:a-f]{3,45}\])/i,
  /\w(?:%40|&#0{0,5}64;|&#x0{0,5}40;|&commat;|\s?[[(]at[\])]\s?)\w/i, // the same, disguised
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----/,
  /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,
  /\b(?:gh[oprsu]_|github_pat_|glpat-|npm_|xox[abeprs]-|xapp-|sk-|shpat_|dop_v1_|hf_)[\w-]{16}/,
  /\b(?:(?:sk|rk|pk)_(?:live|test)_|whsec_|AIza|ya29\.|SG\.)[\w-]{16}/,
  /\b\d{8,10}:[\w-]{35}/, // of a bot
  /\bhooks\.slack\.com\/services\/\w/i,
  /\b(?:Bearer|Basic)\s{1,5}[\w+/=.~-]{12}/,
  /[\w-]{8}\.eyJ[\w-]/, // a signed token: the dot between its two parts
  /:\/\/[^\s/:@]{1,100}:[^\s/@]{1,200}@/, // an address with a password
  /\$(?:2[aby]|P|argon2id?)\$\S/, // the hash of a password
  /(?:password|passwd|pwd|secret|token|api[_ -]?key)["']?\s{0,5}[:=]\s{0,5}\S/iu,
  /^\s{0,20}(?:tel:)?\+\d[\d\s().-]{6,30}$/, // a telephone number
  /^\s{0,20}(?=(?:\D{0,3}\d){9})(?:\(\d{2,5}\)|0\d)[\d\s()-]{6,30}$/, // the same within a country
  /^\s{0,20}\d{3}[-. ]\d{3}[-. ]\d{4}\s{0,20}$/,
  /^\s{0,20}[aOC]:\d{1,9}:/, // PHP that was not decoded
]

/** Metadata in two: what readers may see of it, and what of the rest nobody but the desk does. */
export type SplitMetadata = { shown: Metadata; hidden: Metadata['unknown'] }

/**
 * What readers may see of a post's metadata: the one way from what is stored to any page, feed, file or search. Of the
 * fields that nobody here has a place for, those with a private name or value stay at the desk, at any depth.
 */
export function splitMetadata(metadata: Metadata): SplitMetadata {
  const { shown, hidden } = splitFields(metadata.unknown, MOST_READ)
  return { shown: { ...metadata, unknown: shown }, hidden }
}

/** @example isPrivateName('userEMail') // true */
export function isPrivateName(name: string): boolean {
  if (name.length > LONGEST_NAME || /^\s*_/u.test(name)) return true
  if (privateAnywhere.test(name) || privateTexts.some((pattern) => pattern.test(name))) return true
  if (isAddresses(name)) return true
  const words = wordsOf(name)
  const pairs = words.map((word, at) => `${word}${words[at + 1] ?? ''}`)
  return [...words, ...pairs, ...words.map(looksLike)].some(isPrivateWord)
}

const isPrivateWord = (word: string) =>
  privateWords.has(word) ||
  privateWords.has(word.replace(/(?:e?s)?\d*$/, '')) ||
  privateWords.has(word.replace(/s?\d*$/, '')) ||
  privateEnds.some((end) => word.endsWith(end)) ||
  privateBeginnings.some((beginning) => word.startsWith(beginning))

const wordsOf = (name: string) =>
  normalForm(name, 'NFKC')
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

type Fields = Metadata['unknown']
/** Undefined is nothing on that side. */
type Split = { shown?: Unknown; hidden?: Unknown }

function splitFields(fields: Fields, room = Number.POSITIVE_INFINITY) {
  let left = room
  const parts = Object.entries(fields).map(([name, value]): [string, Split] => {
    if (left < Number.POSITIVE_INFINITY) left -= JSON.stringify(value).length
    return [name, left < 0 || isPrivateName(name) ? { hidden: value } : split(value)]
  })
  const side = (of: keyof Split) =>
    Object.fromEntries(
      parts.flatMap(([name, part]): [string, Unknown][] => {
        const value = part[of]
        return value === undefined ? [] : [[name, value]]
      }),
    )
  return { shown: side('shown'), hidden: side('hidden') }
}

function split(value: Unknown): Split {
  if (Array.isArray(value)) return splitList(value)
  if (typeof value === 'object' && value !== null) return splitObject(value)
  return isPrivateText(String(value)) ? { hidden: value } : { shown: value }
}

function splitList(items: Unknown[]): Split {
  if (isNamedPair(items)) return { hidden: items }
  const parts = items.map(split)
  const shown = parts.flatMap((part) => (part.shown === undefined ? [] : [part.shown]))
  const hidden = parts.flatMap((part) => (part.hidden === undefined ? [] : [part.hidden]))
  return {
    ...((shown.length > 0 || hidden.length === 0) && { shown }),
    ...(hidden.length > 0 && { hidden }),
  }
}

/** `["password", "…"]` is a field of that name. */
const isNamedPair = ([name, value, ...more]: Unknown[]) =>
  typeof name === 'string' &&
  /^\s*\S{1,40}\s*$/u.test(name) &&
  value !== undefined &&
  more.length === 0 &&
  isPrivateName(name)

/** `{ "name": "email", "value": … }` is a field of that name, however the name is called. */
const naming =
  /^(?:(?:meta|option|field)[ _-]?)?(?:key|name|label|field|id|type|property|attribute|option|k)$/i

function splitObject(value: Fields): Split {
  const isNamed = Object.entries(value).some(
    ([key, name]) => naming.test(key) && typeof name === 'string' && isPrivateName(name),
  )
  if (isNamed) return { hidden: value }
  // What a field of such an object is called by is its name, not a secret.
  const { shown, hidden } = splitFields(value)
  const isEmpty = Object.keys(hidden).length === 0
  return {
    ...((isEmpty || Object.keys(shown).length > 0) && { shown }),
    ...(!isEmpty && { hidden }),
  }
}

function isPrivateText(text: string): boolean {
  if (text.length > LONGEST_READ || privateTexts.some((pattern) => pattern.test(text))) return true
  return isAddresses(text) || isPrivateJson(text)
}

/** Nothing but IP addresses, with a port or a range or without. */
function isAddresses(text: string): boolean {
  if (text.length > 1_000) return false
  const parts = text.split(/[\s,;]+/).filter(Boolean)
  const bare = (part: string) => part.replace(/^\[|\](?::\d+)?$|\/\d{1,3}$/g, '')
  const isAddress = (part: string) =>
    isIP(bare(part)) !== 0 || isIP(bare(part).replace(/:\d{1,5}$/, '')) === 4
  return parts.length > 0 && parts.every(isAddress)
}

/** JSON within a text is looked into, unless that is too much. */
function isPrivateJson(text: string): boolean {
  if (!/^\s{0,20}[[{]/.test(text)) return false
  const json = parsed(text)
  if (json === undefined) return false
  return excessOf(json, jsonLimits) !== undefined || split(Unknown.parse(json)).hidden !== undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The name of an author as readers may see it: WordPress has the e-mail address there of who gave no name. */
export const publicAuthor = (name: string | null) =>
  name !== null && isPrivateText(name) ? null : name
