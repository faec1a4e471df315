import type { Element } from 'hast'
import { inWorker } from '@/lib/bounded/in-worker'
import { warn } from '@/lib/warnings'
import type { Block } from './block'
import { readCode } from './code'
import type { Code, Tokens } from './highlight-code'
import { highlighted } from './languages'
import type { Node } from './node'
import { element, textNode } from './node'
import { SlowLanguages } from './slow-languages'

/** Longer code is shown plain: nobody reads it, and grammars take their time. In characters. */
const LONGEST = 50_000
const DEADLINE_MS = 15_000

/** Of one message to the worker: what it answers is copied in the event loop. */
const MOST_CODES = 100
const MOST_CHARACTERS = LONGEST

const slow = new SlowLanguages()

type Asked = Code & { hash: string }

/**
 * The blocks' trees with code highlighted: spans whose class says what a token is (`tok-keyword`), no colours. Other
 * blocks, unknown languages and very long code come as they are, and so does what is not highlighted in time.
 */
export async function highlightAll(blocks: readonly Block[]): Promise<Element[]> {
  const asked = new Map(blocks.flatMap((block) => codeOf(block)).map((code) => [code.hash, code]))
  const found = new Map<string, Tokens>()
  for (const codes of inMessages([...asked.values()]))
    for (const [hash, tokens] of await ask(codes)) found.set(hash, tokens)
  return blocks.map(({ hash, tree }) => {
    const tokens = found.get(hash)
    return tokens ? withTokens(tree, tokens) : tree
  })
}

export async function highlight(block: Block): Promise<Element> {
  const [tree = block.tree] = await highlightAll([block])
  return tree
}

function codeOf({ kind, hash, tree }: Block): Asked[] {
  if (kind !== 'code') return []
  const { language, code } = readCode(tree)
  if (language === undefined || !highlighted.has(language) || code.length > LONGEST) return []
  return [{ hash, language, code }]
}

function inMessages(codes: Asked[]): Asked[][] {
  const messages: Asked[][] = []
  let characters = Number.POSITIVE_INFINITY
  for (const code of codes) {
    characters += code.code.length
    const last = messages.at(-1)
    if (last && last.length < MOST_CODES && characters <= MOST_CHARACTERS) last.push(code)
    else {
      messages.push([code])
      characters = code.code.length
    }
  }
  return messages
}

/** Of what was not done together, each is asked for by itself: one slow code keeps no other plain. */
async function ask(codes: Asked[]): Promise<(readonly [string, Tokens])[]> {
  const awake = codes.filter(({ language }) => !slow.isResting(language))
  for (const { language, hash } of codes)
    if (slow.isResting(language)) warn(LEFT_PLAIN, 'Its language was late.', { language, hash })
  if (awake.length === 0) return []

  const asked = awake.map(({ language, code }) => ({ language, code }))
  const ran = await inWorker('desk', 'tokenize', asked, DEADLINE_MS)
  if (ran.ok) return awake.flatMap(({ hash }, at) => pairOf(hash, ran.value[at]))
  const [first, ...others] = awake
  if (!first) return []
  if (others.length > 0) return askEach(awake)
  const { language, hash } = first
  if (ran.why === 'late') slow.wasLate(language)
  warn(LEFT_PLAIN, ran.why, { language, hash })
  return []
}

const LEFT_PLAIN = 'A block of code is left plain.'

async function askEach(codes: Asked[]) {
  const all: (readonly [string, Tokens])[] = []
  for (const code of codes) all.push(...(await ask([code])))
  return all
}

const pairOf = (hash: string, tokens: Tokens | null | undefined) =>
  tokens ? [[hash, tokens] as const] : []

/** The tree of a code block that says these tokens: plain text has no span. */
function withTokens(tree: Element, tokens: Tokens): Element {
  const children: Node[] = []
  for (let at = 0; at + 1 < tokens.length; at += 2) {
    const [name = '', value = ''] = [tokens[at], tokens[at + 1]]
    const text = textNode(value)
    children.push(name === '' ? text : element('span', { className: [name] }, [text]))
  }
  return { ...tree, children: [element('code', {}, children)] }
}
