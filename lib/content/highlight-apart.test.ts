import { expect, test } from 'vitest'
import { toBlocks } from './blocks'
import { highlight, highlightAll } from './highlight'

test('many codes are highlighted together as each is by itself', async () => {
  const blocks = Array.from({ length: 250 }, (_, at) =>
    toBlocks([
      { kind: 'paragraph', text: `Step ${at}.` },
      { kind: 'code', language: at % 2 === 0 ? 'js' : 'unheard-of', code: `const a = ${at % 50}` },
    ]),
  ).flat()
  const together = await highlightAll(blocks)
  for (const [at, block] of blocks.entries()) {
    const tree = together[at]
    const isShown = block.kind === 'code' && JSON.stringify(block.tree).includes('"js"')
    if (at < 20) expect(tree).toEqual(await highlight(block))
    expect(JSON.stringify(tree).includes('tok-keyword')).toBe(isShown)
  }
})

test('a code that is too long is plain, and the others are not', async () => {
  const code = (text: string) => ({ kind: 'code' as const, language: 'js', code: text })
  const blocks = toBlocks([code('const a = 1\n'.repeat(5_000)), code('const b = 2')])
  const [long, short] = await highlightAll(blocks)
  expect(long).toBe(blocks[0]?.tree)
  expect(JSON.stringify(short)).toContain('tok-keyword')
})
