import { expect } from 'playwright/test'
import { listActions } from './build'
import { callAction, test } from './callers'
import { actions } from './policy'
import { people } from './world'

const nul = 'a\0b'
const fields = {
  ...{ note: nul, name: nul, kind: 'stack', slug: nul, personId: nul, sessionId: nul, id: nul },
  ...{ postId: '999999999', view: `stack=${nul}`, place: nul },
}

test('every action answers to fields that no database can keep', async ({ openAs, home }) => {
  const context = await openAs(people.alma)
  // Who signs out is not asked any more.
  for (const { name, id, path } of listActions().filter(
    (each) => actions[each.name] !== 'anyone',
  )) {
    const { status, text } = await callAction(context, { id, path, origin: home, fields })
    expect(status, name).toBeLessThan(500)
    expect(text, name).toMatch(/"status":"(done|refused)"/)
  }
})
