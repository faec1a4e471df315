import { languageAliases } from './token-theme'

/** Languages that are highlighted, by the names their grammars go by: those an archive of technical posts is written in. */
const names: readonly string[] = [
  ...['angular-html', 'apache', 'asm', 'astro', 'awk', 'bash', 'bat', 'blade', 'c', 'c#', 'c++'],
  ...['clojure', 'cmake', 'console', 'cpp', 'cs', 'csharp', 'css', 'csv', 'dart', 'diff', 'docker'],
  ...['dockerfile', 'dotenv', 'elixir', 'elm', 'erl', 'erlang', 'ex', 'f#', 'fish', 'fsharp', 'fs'],
  ...['gherkin', 'git-commit', 'go', 'gql', 'graphql', 'groovy', 'haml', 'handlebars', 'haskell'],
  ...['hbs', 'hcl', 'hs', 'html', 'html-derivative', 'http', 'ini', 'java', 'javascript', 'jinja'],
  ...['js', 'json', 'json5', 'jsonc', 'jsonl', 'jsx', 'julia', 'kotlin', 'kt', 'kql', 'kusto'],
  ...[
    'latex',
    'less',
    'liquid',
    'log',
    'lua',
    'make',
    'makefile',
    'markdown',
    'matlab',
    'md',
    'mdx',
  ],
  ...['mjs', 'nginx', 'nix', 'objc', 'objective-c', 'ocaml', 'perl', 'php', 'plsql', 'postcss'],
  ...[
    'powershell',
    'prisma',
    'properties',
    'proto',
    'protobuf',
    'ps',
    'ps1',
    'pug',
    'puppet',
    'py',
  ],
  ...['python', 'r', 'rb', 'regex', 'rs', 'ruby', 'rust', 'sass', 'scala', 'scss', 'sh', 'shell'],
  ...['shellscript', 'shellsession', 'solidity', 'sql', 'ssh-config', 'svelte', 'swift', 'systemd'],
  ...['terraform', 'tf', 'toml', 'ts', 'tsx', 'twig', 'typescript', 'vb', 'viml', 'vim', 'vue'],
  ...['wasm', 'xml', 'yaml', 'yml', 'zig', 'zsh'],
]

/** All names that authors may use for them. */
export const highlighted: ReadonlySet<string> = new Set([...names, ...languageAliases.keys()])
