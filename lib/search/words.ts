import { normalForm } from '@/lib/content/normal-form'

/** Characters of what a reader asks for; the rest is not looked at. */
export const LONGEST_QUERY = 200

/** Words of a query; a text with so many is found by the first of them. */
const MOST_WORDS = 16

/** What a reader asks for, in the three ways the database is asked. */
export type Words = {
  /** For `websearch_to_tsquery`: words, "phrases", `or` and -exclusions, without any other sign. */
  all: string
  /** The same, for posts that have any of the words. */
  any: string
  /** The words that are looked for, in the order they came. */
  wanted: string[]
}

/** A word of a text, as the search cuts it: signs are no part of it. */
export const wordPattern = /[\p{Alphabetic}\p{Nd}]+/gu

/** Reads a query. Any string is one; what has a sign inside (`node.js`, `rate-limit`) is a phrase. */
export function readWords(query: string): Words {
  const pieces = piecesOf(tidy(query))
  const wanted = pieces.flatMap(({ kind, words }) => (kind === 'wanted' ? words : []))
  return {
    all: pieces.map(asAsked).join(' '),
    any: wanted.map((word) => `"${word}"`).join(' or '),
    wanted,
  }
}

type Piece = { kind: 'wanted' | 'excluded' | 'or'; words: string[] }

const signs = { wanted: '', excluded: '-' } as const

const asAsked = ({ kind, words }: Piece) =>
  kind === 'or' ? 'or' : `${signs[kind]}"${words.join(' ')}"`

const pattern = /(-?)(?:"([^"]*)"?|([^\s"]+))/g

function piecesOf(query: string): Piece[] {
  let room = MOST_WORDS
  return [...query.matchAll(pattern)].flatMap(([, sign, phrase, text = '']) => {
    const words = ((phrase ?? text).match(wordPattern) ?? []).slice(0, room)
    if (words.length === 0) return []
    room -= words.length
    return [{ kind: kindOf(sign === '-', text), words }]
  })
}

function kindOf(isExcluded: boolean, text: string): Piece['kind'] {
  if (isExcluded) return 'excluded'
  return text.toLowerCase() === 'or' ? 'or' : 'wanted'
}

/** What a search box may hold: well-formed, on one line, at most so many characters; quotes of any make as plain ones. */
export const tidy = (text: string, most = LONGEST_QUERY) =>
  normalForm(text.slice(0, 2 * most).toWellFormed())
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[“”„«»]/g, '"')
    .trim()
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim()
