import { expect } from 'vitest'
import { claimNext, release } from '../leases/store'
import { readViewText } from '../queue/filter'

/** Who holds which post, by the person's place in the model. */
type Holders = Map<number, number>
type Person = { id: string; name: string }

/** Claims the next post, which nobody else may hold. */
export async function claimOne(who: number, person: Person, holders: Holders) {
  const given = await claimNext(readViewText('status=any'), null, person)
  if (!given) return
  expect(holders.get(given.postId) ?? who).toBe(who)
  holders.set(given.postId, who)
}

/** Lets go of all that somebody holds. */
export async function letGo(who: number, person: Person, holders: Holders) {
  for (const [postId, holder] of [...holders]) if (holder === who) holders.delete(postId)
  await release(person.id)
}
