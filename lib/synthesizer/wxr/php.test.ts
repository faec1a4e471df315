import { expect, test } from 'vitest'
import { serializePhp } from './php'

test.each([
  ['a text', 's:6:"a text";'],
  ['größe “λ” 👍', 's:21:"größe “λ” 👍";'],
  ['', 's:0:"";'],
  [12, 'i:12;'],
  [-1, 'i:-1;'],
  [0.5, 'd:0.5;'],
  [true, 'b:1;'],
  [null, 'N;'],
  [[], 'a:0:{}'],
  [['a', 'b'], 'a:2:{i:0;s:1:"a";i:1;s:1:"b";}'],
  [{ stack: { name: 'go' } }, 'a:1:{s:5:"stack";a:1:{s:4:"name";s:2:"go";}}'],
  [{ '7': 1, '07': 2, x: undefined }, 'a:2:{i:7;i:1;s:2:"07";i:2;}'],
])('%j is serialized as PHP does it', (value, serialized) => {
  expect(serializePhp(value)).toBe(serialized)
})
