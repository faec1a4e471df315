import { z } from 'zod'

/** A comment in which the block editor keeps what its HTML does not say: `<!-- wp:code {"language":"php"} -->`. */
export type BlockComment = {
  /** Without the namespace `core/`. */
  name: string
  /** `only` is a block that the site makes anew for each page. */
  part: 'open' | 'close' | 'only'
  attributes: Record<string, unknown>
}

const Attributes = z.record(z.string(), z.unknown())

/** Undefined when the comment is of another kind. The text is what stands between `<!--` and `-->`. */
export function readBlockComment(text: string): BlockComment | undefined {
  const comment = text.trim()
  const name = /^\/?wp:([a-z][a-z0-9_-]{0,99}(?:\/[a-z][a-z0-9_-]{0,99})?)(?=[\s{/]|$)/.exec(
    comment,
  )?.[1]
  if (name === undefined) return undefined
  const isOnly = comment.endsWith('/')
  const json = comment.slice(comment.indexOf(name) + name.length, isOnly ? -1 : undefined)
  return {
    name: name.replace(/^core\//, ''),
    part: partOf(comment, isOnly),
    attributes: parseAttributes(json.trim()),
  }
}

function partOf(comment: string, isOnly: boolean): BlockComment['part'] {
  if (comment.startsWith('/')) return 'close'
  return isOnly ? 'only' : 'open'
}

/** What cannot be read says nothing: the HTML of the block is still there. */
function parseAttributes(json: string): Record<string, unknown> {
  if (!json.startsWith('{')) return {}
  try {
    return Attributes.safeParse(JSON.parse(json)).data ?? {}
  } catch {
    return {}
  }
}
