import type { ThemeRegistrationRaw } from 'shiki/core'

/** Grammar scopes → the class a token gets. The last line that fits best wins. */
const scopesByClass = {
  'tok-comment': ['comment', 'string.quoted.docstring', 'punctuation.definition.comment'],
  'tok-string': [
    ...['string', 'punctuation.definition.string', 'markup.inline.raw', 'markup.fenced_code'],
    ...['constant.character.escape', 'support.constant.property-value.css'],
  ],
  'tok-constant': [
    ...['constant', 'constant.numeric', 'constant.language', 'variable.other.constant'],
    ...['variable.other.enummember', 'support.constant', 'entity.other.attribute-name'],
    ...['support.type.property-name', 'punctuation.support.type.property-name'],
    ...['meta.property-name', 'entity.name.tag.yaml'],
    ...[
      'keyword.other.definition.ini',
      'variable.other.key.toml',
      'support.type.property-name.toml',
    ],
  ],
  'tok-keyword': [
    ...['keyword', 'storage', 'variable.language', 'entity.name.tag', 'keyword.operator.word'],
    ...[
      'markup.heading',
      'entity.name.section',
      'meta.preprocessor',
      'keyword.other.special-method',
    ],
  ],
  'tok-function': [
    ...['entity.name.function', 'support.function', 'entity.name.type', 'entity.name.class'],
    ...['support.class', 'support.type', 'entity.other.inherited-class', 'meta.function.decorator'],
    ...['meta.function-call.generic', 'variable.function', 'entity.name.command'],
  ],
  'tok-parameter': ['variable.parameter'],
  'tok-punctuation': ['punctuation', 'meta.brace', 'keyword.operator.accessor'],
  'tok-link': ['markup.underline.link', 'string.other.link', 'constant.other.reference.link'],
  'tok-inserted': ['markup.inserted', 'punctuation.definition.inserted'],
  'tok-deleted': ['markup.deleted', 'punctuation.definition.deleted'],
  'tok-changed': [
    ...['markup.changed', 'meta.diff.range', 'meta.diff.header'],
    ...['punctuation.definition.range.diff'],
  ],
  // The dollar of `$name` is part of the name.
  plain: ['punctuation.definition.variable'],
} as const

/** A theme whose colours are class names: the site's style sheet decides how they look. */
export const tokenTheme: ThemeRegistrationRaw = {
  name: 'token-classes',
  type: 'light',
  colors: { 'editor.foreground': 'plain', 'editor.background': 'plain' },
  settings: [
    { settings: { foreground: 'plain', background: 'plain' } },
    ...Object.entries(scopesByClass).map(([name, scope]) => ({
      scope: [...scope],
      settings: { foreground: name },
    })),
  ],
}

/** Names that authors use for languages the highlighter knows under another one. */
export const languageAliases: ReadonlyMap<string, string> = new Map(
  Object.entries({
    golang: 'go',
    node: 'javascript',
    nodejs: 'javascript',
    'node.js': 'javascript',
    python3: 'python',
    mysql: 'sql',
    mariadb: 'sql',
    postgres: 'sql',
    postgresql: 'sql',
    sqlite: 'sql',
    terminal: 'console',
    cli: 'console',
    laravel: 'php',
    wordpress: 'php',
    conf: 'ini',
    cfg: 'ini',
    env: 'dotenv',
    compose: 'yaml',
    'docker-compose': 'yaml',
    htaccess: 'apache',
  }),
)
