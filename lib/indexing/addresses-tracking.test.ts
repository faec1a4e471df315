import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutTracking } from './addresses-tracking'

test('what only follows readers goes, in any case, and all else stays as it is written', () => {
  expect(withoutTracking('?utm_source=a&q=C%2b%2B+x&UTM_Medium=b&&fbclid=1&Sort=new&gclid')).toBe(
    '?q=C%2b%2B+x&&Sort=new',
  )
  expect(withoutTracking('?utm_source=a')).toBe('')
  expect(withoutTracking('')).toBe('')
})

test('a name that only begins like a tracker is kept', () => {
  expect(withoutTracking('?gclidea=1&utm=2&p=3')).toBe('?gclidea=1&utm=2&p=3')
})

const names = fc.constantFrom('utm_source', 'fbclid', 'q', 'page', 'mc_eid', '')
const queries = fc
  .array(fc.tuple(names, fc.webQueryParameters()))
  .map((pairs) => (pairs.length === 0 ? '' : `?${pairs.map(([n, v]) => `${n}=${v}`).join('&')}`))

test('nothing is left to take away the second time', () => {
  fc.assert(
    fc.property(queries, (search) => {
      const once = withoutTracking(search)
      expect(withoutTracking(once)).toBe(once)
    }),
  )
})
