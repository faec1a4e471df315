import { isUtf8 } from 'node:buffer'
import { z } from 'zod'
import { Draft } from './draft'
import { countElements } from './html-limits'
import type { Found } from './item'
import { beginningOf } from './item'
import { excessOf } from './json-limits'
import type { Limits } from './limits'
import { optionOf } from './limits'

export type JsonLimits = Pick<Limits, 'longestLine' | 'mostJsonValues' | 'deepestJson' | 'mostHtml'>

/** A line that is no post: what is wrong with it, and what could be read of it. */
type Problem = { problem: string; found?: Found; sourceId?: string; isTakenDown?: boolean }

const utf8 = new TextDecoder()

/** The post that a line of JSON lines is, or why it is none; nothing when it is blank. */
export function readJsonLine(
  bytes: Uint8Array,
  limits: JsonLimits,
): { draft: Draft } | Problem | undefined {
  if (!isUtf8(bytes)) return { problem: 'it is not text in UTF-8' }
  // A byte order mark and the carriage return of CRLF count as white space here.
  const text = utf8.decode(bytes).trim()
  if (text === '') return undefined
  const json = parse(text)
  if (json instanceof Error)
    return { problem: `it is not JSON (${short(json.message)})`, found: beginningOf(text) }
  const excess = excessOf(json, limits)
  if (excess) return { problem: excess, found: beginningOf(text) }
  return readPost(json, limits, text)
}

const JsonObject = z.looseObject({})
const Named = Draft.pick({ sourceId: true })
const Private = z.object({ visibility: z.literal('private') })

function readPost(json: unknown, limits: JsonLimits, text: string): { draft: Draft } | Problem {
  const found = JsonObject.safeParse(json).data ?? beginningOf(text)
  const named = {
    ...Named.safeParse(json).data,
    ...(Private.safeParse(json).success && { isTakenDown: true }),
  }
  const draft = parseDraft(json)
  if (draft === null)
    return { problem: 'it is nested too deeply to be read (--deepest-json)', found, ...named }
  if (draft instanceof z.ZodError) return { problem: problems(draft), found, ...named }
  const excess = excessHtml(draft, limits.mostHtml)
  return excess ? { problem: excess, found, ...named } : { draft }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    return error
  }
}

/** Null when that is beyond what recursion can do: the limit was raised. */
function parseDraft(json: unknown): Draft | z.ZodError | null {
  try {
    const draft = Draft.safeParse(json)
    return draft.success ? draft.data : draft.error
  } catch (cause) {
    if (cause instanceof RangeError) return null
    throw cause
  }
}

/** What makes a draft's HTML too much to be parsed, or nothing. */
function excessHtml({ content }: Draft, most: number): string | undefined {
  let elements = 0
  for (const block of content) {
    if (block.kind === 'html') elements += countElements(block.html, most)
    if (elements > most)
      return `its HTML has more than ${most} elements, or tags that are never closed make as many (${optionOf('mostHtml')})`
  }
  return undefined
}

/** The first few things that were wrong, and where in the post, on one line. */
function problems({ issues }: z.ZodError): string {
  const lines = issues.slice(0, 5).map((issue) => z.prettifyError(new z.ZodError([issue])))
  return short(lines.map((line) => line.replace('✖ ', '').replace('→ ', '')).join('; '))
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 400 ? `${line.slice(0, 400)} …` : line
}
