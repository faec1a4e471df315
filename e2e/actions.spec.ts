import { expect } from 'playwright/test'
import { listActions } from './build'
import type { Caller } from './callers'
import { callAction, mayCall, test } from './callers'
import { actions } from './policy'
import { people } from './world'

// Some actions end the other sessions of who calls them.
test.describe.configure({ mode: 'serial' })

const found = listActions()
/** Anyone may sign out, and then is no longer who was to be tried. */
const guarded = found.filter(({ name }) => actions[name] !== 'anyone')

test('who may call each action of the build is written down', () => {
  expect(found.map(({ name }) => name).toSorted()).toEqual(Object.keys(actions).toSorted())
})

for (const caller of [null, people.rhea, people.elio, people.alma])
  test(`of every action, ${caller?.role ?? 'nobody'} may do what the policy says, and no other`, async ({
    openAs,
    home,
  }) => {
    const context = await openAs(caller)
    for (const { name, id, path } of guarded) {
      const { because, text } = await callAction(context, { id, path, origin: home })
      expect(text, name).toMatch(/"status":"(done|refused)"/)
      const isRefused = because === refusalOf(caller)
      expect(isRefused, name).toBe(!mayCall(caller, actions[name] ?? 'admin'))
      expect(because, name).not.toBe('foreign')
    }
  })

const refusalOf = (caller: Caller) => (caller ? 'role' : 'signed out')

test('no action is done for a request that is not from our own pages', async ({ openAs }) => {
  const context = await openAs(people.alma)
  for (const { name, id, path } of found) {
    const nowhere = await callAction(context, { id, path })
    expect(nowhere.because, name).toBe('foreign')
    const stranger = await callAction(context, { id, path, origin: 'https://evil.example' })
    expect(stranger.status, name).toBe(403) // before Next sees it, which would answer 500
    expect(stranger.text, name).not.toContain('"status":"done"')
  }
  expect((await context.get('/desk/people', { maxRedirects: 0 })).status()).toBe(200)
})
