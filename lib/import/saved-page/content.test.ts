import { expect, test } from 'vitest'
import { readDraft } from './testing'

function page(body: string, language = ''): string {
  const label = language === '' ? '' : `code language${language}`
  return `a title\n\na lead, before all else.\n\nthe approach\n\n${body}\n\nalphanode post meta\n\n${label}\n`
}

async function contentOf(body: string, language?: string) {
  const { content } = await readDraft(page(body, language))
  return content.slice(1)
}

const prose = 'keep the change small, and write down what it did.'

const listings: [string, string, string][] = [
  [
    'a shell script',
    'bash',
    'set -e\n\nnpm ci\n\nnpm run build\n\n# restart the service\n\nsystemctl restart app',
  ],
  ['commands on a page about javascript', 'javascript', 'npm ci\n\nnpm run build\n\nnpm test'],
  ['one command with options', 'docker', 'docker compose up -d --build'],
  [
    'python with a blank line and a return',
    'python',
    'import os\n\nimport requests\n\ndef f(x):\n    y = x\n\n    return y\n\nprint(f(1))',
  ],
  [
    'python with a docstring',
    'python',
    'def f():\n    """do the thing.\n\n    it does the thing that is needed here, and more.\n    """\n    return 1',
  ],
  ['a lone return beside code', 'javascript', 'const x = read()\n\nreturn x'],
  [
    'comments beside code',
    'python',
    '# load the settings first\n\nsettings = load()\n\n# then start',
  ],
  [
    'sql in capitals',
    'sql',
    "SELECT id, title\nFROM posts\nWHERE status = 'reviewed'\n\nORDER BY id\nLIMIT 20;",
  ],
  [
    'sql in small letters',
    'sql',
    "select id, title\nfrom posts\nwhere status = 'reviewed'\norder by id",
  ],
  [
    'php',
    'php',
    "<?php\n\nadd_action('init', function () {\n    register_post_type('note', ['public' => true]);\n\n});\n\nreturn $posts;",
  ],
  [
    'yaml',
    'yaml',
    'services:\n  app:\n    image: node:20\n    ports:\n      - "8000:8000"\n\nvolumes:\n  data:',
  ],
  [
    'yaml on a page about python',
    'python',
    'services:\n  app:\n    image: node:20\n    restart: always',
  ],
  ['yaml lists', 'yaml', 'steps:\n  - run: npm ci\n\n  - run: npm test'],
  [
    'a dockerfile',
    'docker',
    'FROM node:20-alpine\nWORKDIR /app\n\nCOPY package*.json ./\nRUN npm ci\n\nCMD ["node", "server.js"]',
  ],
  ['json', 'json', '{\n  "name": "app",\n\n  "private": true\n}'],
  [
    'nginx',
    'nginx',
    'server {\n    listen 80;\n\n    location / {\n        proxy_pass http://app;\n    }\n}',
  ],
  ['tabs', 'go', 'func main() {\n\tx := 1\n\n\tfmt.Println(x)\n}'],
  [
    'a block comment',
    'php',
    '/**\n * Plugin Name: notes\n * Version: 1.0\n */\n\nfunction notes() {\n}',
  ],
  ['html', 'html', '<form method="post">\n\n<p>some words in a page.</p>\n\n</form>'],
  ['ini', 'ini', '[section]\nkey = value\n\n[other]\nkey = value'],
]

test.each(listings)('%s is one listing', async (_, language, code) => {
  expect(await contentOf(`${prose}\n\n${code}\n\nfinal notes\n\n${prose}`, language)).toEqual([
    { kind: 'paragraph', text: prose },
    { kind: 'code', language, code },
    { kind: 'heading', depth: 2, text: 'final notes' },
    { kind: 'paragraph', text: prose },
  ])
})

test.each([
  'final notes',
  'import checklist',
  'set limits early',
  'security and maintenance notes',
  'from baseline to release',
  'where to go next',
  'git workflow',
  'make rollback boring',
  'select the right index',
  'class, function and module names',
  'step 2: measure',
  'C# and .NET notes',
  '2. measure',
])('%s is a heading, also after code', async (text) => {
  const blocks = await contentOf(`x = load()\n\n${text}\n\n${prose}`, 'python')
  expect(blocks.map(({ kind }) => kind)).toEqual(['code', 'heading', 'paragraph'])
  expect(blocks[1]).toMatchObject({ text })
})

test.each([
  'run `npm ci` and check that app.get() answers {"ok": true} before the release.',
  'import the data first.',
  'return early.',
  'set the limit to 10, then compare both runs against the baseline you wrote down.',
  'select the smallest rows from the archive; the rest can wait until tomorrow.',
  'for each of the services, keep the following:',
])('%s is prose, also after code', async (text) => {
  const blocks = await contentOf(`x = load()\n\n${text}\n\n${prose}`, 'python')
  expect(blocks.map(({ kind }) => kind)).toEqual(['code', 'paragraph', 'paragraph'])
})

test('a list after code is a list', async () => {
  const blocks = await contentOf('x = load()\n\n  - check permissions\n  - add a retry', 'python')
  expect(blocks[1]).toEqual({
    kind: 'list',
    ordered: false,
    items: ['check permissions', 'add a retry'],
  })
})

test('bullets are a checklist only under a heading that says so', async () => {
  const blocks = await contentOf(
    '• a\n• b\n\nrelease checklist\n\n* c\n\n* d\n\nfinal notes\n\n- e\n- f\n\n1. g\n2. h',
  )
  expect(blocks).toEqual([
    { kind: 'list', ordered: false, items: ['a', 'b'] },
    { kind: 'heading', depth: 2, text: 'release checklist' },
    { kind: 'checklist', items: ['c', 'd'] },
    { kind: 'heading', depth: 2, text: 'final notes' },
    { kind: 'list', ordered: false, items: ['e', 'f'] },
    { kind: 'list', ordered: true, items: ['g', 'h'] },
  ])
})

test('nested bullets are a nested list', async () => {
  expect(await contentOf('  • a <b>\n    ◦ c\n      - d\n  • e')).toEqual([
    {
      kind: 'html',
      html: '<ul><li>a &lt;b><ul><li>c<ul><li>d</li></ul></li></ul></li><li>e</li></ul>',
    },
  ])
})

test('lines without a gap are read one by one', async () => {
  const blocks = await contentOf(`before release\n${prose}\n${prose}\n- a\n- b`)
  expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'paragraph', 'list'])
})

test('navigation rests are left out', async () => {
  expect(await contentOf(`${prose}\n\n| | |\n\n|\n`)).toEqual([{ kind: 'paragraph', text: prose }])
})
