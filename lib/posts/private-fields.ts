import { isIP } from 'node:net'
import { normalForm } from '@/lib/content/normal-form'
import { excessOf } from '@/lib/import/json-limits'
import type { Metadata } from './metadata'
import { Unknown } from './metadata'

/**
 * Words in the name of a custom field that keep it at the desk, whole words in any spelling (`user_email`, `userEMail`,
 * `User e-mail`). What came with our own meta box has fields of its own in `Metadata` and is not asked.
 */
const privateWords: ReadonlySet<string> = new Set([
  ...['email', 'mail', 'phone', 'telephone', 'tel', 'mobile', 'cell', 'fax', 'contact', 'address'],
  ...['street', 'postcode', 'zip', 'birthday', 'birthdate', 'dob', 'ssn', 'passport'],
  ...['ip', 'ipaddr', 'login', 'username', 'user', 'userid', 'agent', 'session', 'cookie'],
  ...['password', 'passwd', 'pass', 'passphrase', 'passcode', 'pwd', 'pin', 'otp', 'secret'],
  ...['token', 'key', 'apikey', 'credential', 'auth', 'oauth', 'nonce', 'salt', 'jwt', 'csrf'],
  ...['private', 'confidential', 'internal', 'note', 'memo', 'remark'],
  ...['smtp', 'imap', 'pop3', 'ftp', 'sftp', 'ssh', 'dsn', 'webhook'],
  ...[
    'billing',
    'shipping',
    'invoice',
    'payment',
    'customer',
    'salary',
    'iban',
    'bic',
    'cvv',
    'cvc',
  ],
  ...['paypal', 'stripe', 'akismet', 'wordfence'],
])

/** Beginnings or ends of words that are run together: `useremail`, `smtppassword`. */
const privateEnds = ['email', 'password', 'passwd', 'secret', 'token', 'apikey', 'phone', 'smtp']

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
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/,
  /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,
  /\b(?:gh[opsu]_|github_pat_|glpat-|xox[abprs]-|sk_live_|rk_live_|sk-)[\w-]{16}/,
  /(?<=\beyJ[\w-]{8,2000})\.eyJ/, // a signed token, looked for from its dot: there are fewer of them
  /:\/\/[^\s/:@]{1,100}:[^\s/@]{1,200}@/, // an address with a password
  /\$(?:2[aby]|P|argon2id?)\$\S/, // the hash of a password
  /(?:password|passwd|pwd|secret|token|api[_ -]?key)["']?\s{0,5}[:=]\s{0,5}\S/iu,
  /^\s{0,20}\+\d[\d\s().-]{6,30}$/, // a telephone number
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
  const words = wordsOf(name)
  const pairs = words.map((word, at) => `${word}${words[at + 1] ?? ''}`)
  return [...words, ...pairs].some(isPrivateWord)
}

const isPrivateWord = (word: string) =>
  privateWords.has(word) ||
  privateWords.has(word.replace(/(?:e?s)?\d*$/, '')) ||
  privateWords.has(word.replace(/s?\d*$/, '')) ||
  privateEnds.some((end) => word.endsWith(end))

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
  const parts = items.map(split)
  const shown = parts.flatMap((part) => (part.shown === undefined ? [] : [part.shown]))
  const hidden = parts.flatMap((part) => (part.hidden === undefined ? [] : [part.hidden]))
  return {
    ...((shown.length > 0 || hidden.length === 0) && { shown }),
    ...(hidden.length > 0 && { hidden }),
  }
}

/** `{ "name": "email", "value": … }` is a field of that name. */
const naming = ['key', 'name', 'label', 'field', 'meta_key', 'id', 'type']

function splitObject(value: Fields): Split {
  const isNamed = naming.some((key) => {
    const name = Object.hasOwn(value, key) ? value[key] : undefined
    return typeof name === 'string' && isPrivateName(name)
  })
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
