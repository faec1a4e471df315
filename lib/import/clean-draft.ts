import { cleanText } from '@/lib/content/text'
import { Draft } from './draft'

/** A draft without what PostgreSQL cannot hold, in every text but its content: that is cleaned block by block. */
export function cleanDraft({ content, ...draft }: Draft): Draft {
  return { ...Draft.parse({ ...asObject(cleanJson(draft)), content: [] }), content }
}

const asObject = (value: unknown) => (typeof value === 'object' ? value : null)

function cleanJson(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map(cleanJson)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [cleanText(key), cleanJson(each)]),
  )
}
