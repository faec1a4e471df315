import { cleanText } from '@/lib/content/text'
import { Metadata } from '@/lib/posts/metadata'
import type { Draft } from './draft'

/** A draft without what PostgreSQL cannot hold, in every text but its content: that is cleaned block by block. */
export function cleanDraft({ sourceId, title, lead, metadata, ...draft }: Draft): Draft {
  return {
    ...draft,
    sourceId: cleanText(sourceId),
    title: cleanText(title),
    lead: cleanText(lead),
    metadata: Metadata.parse(cleanJson(metadata)),
  }
}

function cleanJson(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map(cleanJson)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [cleanText(key), cleanJson(each)]),
  )
}
