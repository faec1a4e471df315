import { beforeEach, expect, test } from 'vitest'
import { forgetAddresses, isKnown, learn } from './known-addresses'

beforeEach(forgetAddresses)

test('what is there is known from then on, until something changes', async () => {
  expect(isKnown('/a')).toBe(false)
  expect(await learn('/a', async () => true, Boolean)).toBe(true)
  expect(isKnown('/a')).toBe(true)
  forgetAddresses()
  expect(isKnown('/a')).toBe(false)
})

test('what is not there is not remembered', async () => {
  expect(await learn('/a', async () => false, Boolean)).toBe(false)
  expect(isKnown('/a')).toBe(false)
})

test('what changed while it was looked up is not known', async () => {
  const change = async () => {
    forgetAddresses()
    return true
  }
  expect(await learn('/a', change, Boolean)).toBe(true)
  expect(isKnown('/a')).toBe(false)
})

test('no more is kept than fits, what was asked for lately', async () => {
  for (let at = 0; at < 50_000; at += 1) await learn(`/${at}`, async () => true, Boolean)
  const kept = Array.from({ length: 50_000 }, (_, at) => at).filter((at) => isKnown(`/${at}`))
  expect(kept.length).toBeLessThanOrEqual(20_000)
  expect(kept.length).toBeGreaterThanOrEqual(10_000)
  expect(isKnown('/49999')).toBe(true)
})
