import { expect, test } from 'vitest'
import { Metadata } from './metadata'
import { splitMetadata } from './private-fields'

test('a long text is looked through in time that grows with its length', () => {
  const best = (text: string) =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const start = performance.now()
        splitMetadata(Metadata.parse({ unknown: { field: text } }))
        return performance.now() - start
      }),
    )
  for (const part of ['a', '-eyJ', '0 ', '1:', '@a.', '://a:', 'eyJaaaaaaaa.', 'a [at', '(0']) {
    const [short, long] = [10_000, 90_000].map((length) => best(part.repeat(length / part.length)))
    // Nine times the text: 81 times as long were the square.
    expect(long ?? 0, part).toBeLessThan(Math.max(short ?? 0, 2) * 40)
  }
})
