import type { Element, ElementContent } from 'hast'
import type { HighlighterCore, ThemedToken } from 'shiki/core'
import { readCode } from './code'
import { languageAliases, tokenTheme } from './token-theme'

/** Longer lines are plain: a grammar may take the cube of a line's length. In characters. */
const LONGEST_LINE = 500

/**
 * The tree of a code block with its code highlighted, or the tree itself when nobody here knows the language. A line may
 * take long for all that is bounded here: only a worker calls this.
 */
export async function highlightCode(tree: Element): Promise<Element> {
  const { language = '', code } = readCode(tree)
  const shiki = await loadShiki()
  const name = await shiki.load(languageAliases.get(language) ?? language)
  if (name === undefined) return tree

  const lines = shiki.highlighter.codeToTokensBase(code, {
    ...{ lang: name, theme: tokenTheme, tokenizeMaxLineLength: LONGEST_LINE },
  })
  const tokens = {
    type: 'element',
    tagName: 'code',
    properties: {},
    children: spansOf(lines),
  } as const
  return { ...tree, children: [tokens] }
}

type Shiki = {
  highlighter: HighlighterCore
  /** The language's name once it can be used, or undefined when there is none of that name. */
  load: (language: string) => Promise<string | undefined>
}

let loading: Promise<Shiki> | undefined

/** Once per worker, when it first highlights code. */
function loadShiki(): Promise<Shiki> {
  loading ??= startShiki()
  return loading
}

async function startShiki(): Promise<Shiki> {
  const [{ createHighlighterCore }, { createJavaScriptRegexEngine }, { bundledLanguages }] =
    await Promise.all([
      import('shiki/core'),
      import('shiki/engine/javascript'),
      import('shiki/langs'),
    ])
  const engine = createJavaScriptRegexEngine({ forgiving: true })
  const highlighter = await createHighlighterCore({ themes: [tokenTheme], langs: [], engine })
  const known = new Map(Object.entries(bundledLanguages))
  const load = async (language: string) => {
    const grammar = known.get(language)
    if (grammar === undefined) return undefined
    await highlighter.loadLanguage(grammar)
    return language
  }
  return { highlighter, load }
}

type Piece = { text: string; name: string | undefined }

/** Neighbours of the same class share a span; plain text has none. */
function spansOf(lines: ThemedToken[][]): ElementContent[] {
  const pieces: Piece[] = []
  for (const [index, line] of lines.entries()) {
    if (index > 0) addPiece(pieces, { text: '\n', name: undefined })
    for (const token of line) addPiece(pieces, { text: token.content, name: classOf(token) })
  }
  return pieces.map(({ text, name }): ElementContent => {
    const value = { type: 'text', value: text } as const
    if (name === undefined) return value
    return {
      type: 'element',
      tagName: 'span',
      properties: { className: [name] },
      children: [value],
    }
  })
}

function addPiece(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1)
  if (last && last.name === piece.name) last.text += piece.text
  else pieces.push(piece)
}

function classOf(token: ThemedToken): string | undefined {
  return token.color?.startsWith('tok-') && token.content.trim() !== '' ? token.color : undefined
}
