import fc from 'fast-check'
import type { Element } from 'hast'
import { expect, test } from 'vitest'
import type { Block } from './block'
import { toBlocks } from './blocks'
import { readCode } from './code'
import { highlight } from './highlight'
import { findAll } from './node'

function codeBlock(language: string, code: string): Block {
  const [block] = toBlocks([{ kind: 'code', language, code }])
  if (!block) throw new Error('The sample is empty.')
  return block
}

const classes = (tree: Element) =>
  findAll(tree, 'span').map(({ properties }) => properties.className)

test.each([
  ['python', 'def f(x):\n    return x  # why'],
  ['javascript', 'const a = 1'],
  ['typescript', 'let a: string = "b"'],
  ['tsx', 'const A = () => <p>{x}</p>'],
  ['php', '<?php\nadd_action("init", fn() => 1);'],
  ['sql', 'SELECT 1 FROM a'],
  ['bash', 'set -e\nnpm run build'],
  ['yaml', 'a:\n  - b: 1'],
  ['json', '{"a": true}'],
  ['go', 'package main'],
  ['rust', 'fn main() {}'],
  ['java', 'class A {}'],
  ['ruby', 'def a\nend'],
  ['css', '.a { color: red }'],
  ['html', '<b>x</b>'],
  ['nginx', 'server { listen 80; }'],
  ['docker', 'FROM node:20'],
  ['toml', 'a = 1'],
  ['ini', '[a]\nb=1'],
  ['diff', '-a\n+b'],
  ['js', 'const a = 1'],
  ['golang', 'package main'],
  ['dockerfile', 'FROM node:20'],
])('%s is highlighted with classes only, its text unchanged', async (language, code) => {
  const tree = await highlight(codeBlock(language, code))
  expect(readCode(tree)).toEqual({ language, code })
  expect(classes(tree).length).toBeGreaterThan(0)
  for (const name of classes(tree)) expect(name).toEqual([expect.stringMatching(/^tok-[a-z]+$/)])
  expect(JSON.stringify(tree)).not.toMatch(/style|#[0-9a-f]{6}/)
})

test('keywords, strings and comments are told apart', async () => {
  const tree = await highlight(codeBlock('python', "return 'x' # y"))
  expect(classes(tree).flat()).toEqual(['tok-keyword', 'tok-string', 'tok-comment'])
})

test('what has no known language comes back as it is', async () => {
  const unknown = codeBlock('klingon', 'a = 1')
  expect(await highlight(unknown)).toBe(unknown.tree)
  const [paragraph] = toBlocks([{ kind: 'paragraph', text: 'return' }])
  if (paragraph) expect(await highlight(paragraph)).toBe(paragraph.tree)
})

test('no code loses a character', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('php', 'bash', 'yaml'),
      fc.string(),
      async (language, code) => {
        const block = codeBlock(language, `x${code}`)
        expect(readCode(await highlight(block))).toEqual(readCode(block.tree))
      },
    ),
    { numRuns: 50 },
  )
})
