import { expect, test } from 'vitest'
import { actionsKey } from './actions-key'

const NAME = 'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY'

test('each build of an archive has the same key, of the length that Next asks for, and not the secret itself', () => {
  const key = actionsKey({ AUTH_SECRET: 'one' })[NAME] ?? ''
  expect(actionsKey({ AUTH_SECRET: 'one' })).toEqual({ [NAME]: key })
  expect(actionsKey({ AUTH_SECRET: 'two' })).not.toEqual({ [NAME]: key })
  expect(Buffer.from(key, 'base64')).toHaveLength(32)
})

test('a key that is given stays, and without a secret Next makes its own', () => {
  expect(actionsKey({ AUTH_SECRET: 'one', [NAME]: 'given' })).toEqual({})
  expect(actionsKey({})).toEqual({})
})
