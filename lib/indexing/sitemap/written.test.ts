import { expect, test } from 'vitest'
import { writeOnce } from './written'

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

test('what many ask for at once is written once, and kept until something else is', async () => {
  let begun = 0
  async function* parts() {
    begun += 1
    yield 'a'
    yield 'é'
  }
  const all = await Promise.all(Array.from({ length: 50 }, () => writeOnce('one', parts)))
  expect(all.map(textOf)).toEqual(Array(50).fill('aé'))
  expect(textOf(await writeOnce('one', parts))).toBe('aé')
  expect(begun).toBe(1)
  await writeOnce('two', parts)
  await writeOnce('one', parts)
  expect(begun).toBe(3)
})

test('a text that could not be written is written anew by who asks next', async () => {
  async function* broken() {
    yield 'begun'
    throw new Error('away')
  }
  await expect(writeOnce('three', broken)).rejects.toThrow('away')
  async function* parts() {
    yield 'here'
  }
  expect(textOf(await writeOnce('three', parts))).toBe('here')
})

test('others have their turn between the parts', async () => {
  let turns = 0
  let isWriting = true
  const count = () => {
    turns += 1
    if (isWriting) setImmediate(count)
  }
  setImmediate(count)
  async function* parts() {
    for (let at = 0; at < 100; at += 1) yield 'part'
  }
  await writeOnce('four', parts)
  isWriting = false
  expect(turns).toBeGreaterThan(50)
})
