import type { HighlighterCore, ThemedToken } from 'shiki/core'
import { languageAliases, tokenTheme } from './token-theme'

/** Longer lines are plain: a grammar may take the cube of a line's length. In characters. */
const LONGEST_LINE = 500

export type Code = { language: string; code: string }

/** The class and the text of each token, in turn, in one list: it is copied between threads. Plain text has no class. */
export type Tokens = string[]

/** The tokens of each code, null where nobody here knows the language. Only a worker calls this: a grammar may take long. */
export async function tokenizeAll(codes: readonly Code[]): Promise<(Tokens | null)[]> {
  const all: (Tokens | null)[] = []
  for (const code of codes) all.push(await tokenize(code))
  return all
}

async function tokenize({ language, code }: Code): Promise<Tokens | null> {
  const shiki = await loadShiki()
  const name = await shiki.load(languageAliases.get(language) ?? language)
  if (name === undefined) return null
  const lines = shiki.highlighter.codeToTokensBase(code, {
    lang: name,
    theme: tokenTheme,
    tokenizeMaxLineLength: LONGEST_LINE,
    // Its own limit would leave the rest of a line plain on a busy machine; the worker has a deadline.
    tokenizeTimeLimit: 0,
  })
  return tokensOf(lines)
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

/** Neighbours of the same class are one token. */
function tokensOf(lines: ThemedToken[][]): Tokens {
  const tokens: Tokens = []
  let [className, text] = ['', '']
  const add = (nextClass: string, nextText: string) => {
    if (nextClass !== className && text !== '') {
      tokens.push(className, text)
      text = ''
    }
    className = nextClass
    text += nextText
  }
  for (const [index, line] of lines.entries()) {
    if (index > 0) add('', '\n')
    for (const token of line) add(classOf(token), token.content)
  }
  if (text !== '') tokens.push(className, text)
  return tokens
}

function classOf(token: ThemedToken): string {
  return token.color?.startsWith('tok-') && token.content.trim() !== '' ? token.color : ''
}
