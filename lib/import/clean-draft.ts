import { cleanText } from '@/lib/content/text'
import { Draft } from './draft'

/** A draft without what PostgreSQL cannot hold, in every text but its content: that is cleaned block by block. */
export function cleanDraft(draft: Draft): Draft {
  const bare = { ...draft, content: [] }
  if (isClean(JSON.stringify(bare))) return draft // most are, and to parse one costs more than to look
  return { ...Draft.parse(cleanJson(bare)), content: draft.content }
}

/** JSON writes characters that would have to go as `\b` or `\u001f`; all others it leaves as they are. */
const isClean = (json: string) => cleanText(json) === json && !/\\[bu]/.test(json)

function cleanJson(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map(cleanJson)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [cleanText(key), cleanJson(each)]),
  )
}
