import { attributesOf, quoted } from './attributes'

/**
 * The tag of a code block, with its language where `toBlocks` looks for it. WordPress plugins have it in the
 * attribute `lang` or one of their own, in the class (`brush: php;`), or only in the editor's comment.
 */
export function codeTag(tag: string, editorBlock: Record<string, unknown> = {}): string {
  const attributes = attributesOf(tag)
  const classes = attributes.get('class') ?? ''
  const language =
    ['data-language', 'data-enlighter-language', 'data-lang', 'lang']
      .map((name) => attributes.get(name))
      .find((value) => value) ??
    /\bbrush:\s*([\w+#-]+)/.exec(classes)?.[1] ??
    /(?:^|\s)lang(?:uage)?-([\w+#.-]+)/.exec(classes)?.[1] ??
    languageIn(editorBlock)
  return language ? `<pre data-language=${quoted(language)}>` : '<pre>'
}

function languageIn(block: Record<string, unknown>): string | undefined {
  return [block.language, block.lang, block.codeLanguage].find((name) => typeof name === 'string')
}
