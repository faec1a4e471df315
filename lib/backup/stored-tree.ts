import type { Element } from 'hast'
import { sanitize } from 'hast-util-sanitize'
import { z } from 'zod'
import type { Block } from '@/lib/content/block'
import { toBlock } from '@/lib/content/blocks'
import { readCode } from '@/lib/content/code'
import { element, textNode } from '@/lib/content/node'
import { schema } from '@/lib/content/policy'

const TextNode = z.strictObject({ type: z.literal('text'), value: z.string() })
const Properties = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
const Tree = z.strictObject({
  type: z.literal('element'),
  tagName: z.string(),
  properties: Properties,
  get children() {
    return z.array(z.discriminatedUnion('type', [TextNode, Tree]))
  },
})

/** What the highlighter makes of code: text, and spans whose class says what a token is. */
const Token = z.strictObject({
  type: z.literal('element'),
  tagName: z.literal('span'),
  properties: z.strictObject({ className: z.tuple([z.string().regex(/^tok-[a-z]+$/)]) }),
  children: z.tuple([TextNode]),
})
const Code = z.strictObject({
  type: z.literal('element'),
  tagName: z.literal('pre'),
  properties: Properties,
  children: z.tuple([
    z.strictObject({
      type: z.literal('element'),
      tagName: z.literal('code'),
      properties: z.strictObject({}),
      children: z.array(z.discriminatedUnion('type', [TextNode, Token])),
    }),
  ]),
})

/**
 * The block that a stored tree shows, with its hash worked out anew; null when the tree holds anything that
 * the sanitiser would not have let in. Highlighted code is read as the code it says.
 */
export function readTree(stored: unknown): Block | null {
  const tree = parseTree(stored)
  return tree && isClean(tree) ? toBlock(tree) : null
}

function parseTree(stored: unknown): Element | null {
  const code = Code.safeParse(stored)
  if (code.success) return withoutTokens(code.data)
  try {
    return Tree.safeParse(stored).data ?? null
  } catch (error) {
    if (error instanceof RangeError) return null // nested so deeply that nothing of ours made it
    throw error
  }
}

function withoutTokens(tree: Element): Element {
  const { code } = readCode(tree)
  return element('pre', tree.properties, [element('code', {}, [textNode(code)])])
}

const isClean = (tree: Element) => JSON.stringify(sanitize(tree, schema)) === JSON.stringify(tree)
