import { expect, test } from 'vitest'
import { standingOf } from './standing'

const idle = { isBusy: false, isUndone: false }

test('a run is what its row says, as long as that can be', () => {
  expect(standingOf('finished', idle)).toBe('finished')
  expect(standingOf('running', { isBusy: true, isUndone: false })).toBe('running')
  expect(standingOf('running', idle)).toBe('cutOff')
})

test('a rollback shows only while something runs', () => {
  expect(standingOf('finished', { isBusy: true, isUndone: true })).toBe('rollingBack')
  expect(standingOf('finished', { isBusy: false, isUndone: true })).toBe('finished')
  expect(standingOf('rolledBack', { isBusy: true, isUndone: true })).toBe('rolledBack')
})
