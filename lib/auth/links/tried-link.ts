import { linkTries } from '../sign-in-limits'
import { noteRefusal } from '../trail'

/** What a link opens, when `open` finds it; null when not, and after too many that did not work, unasked. */
export async function triedLink<Found>(
  address: string,
  open: () => Promise<Found | null | false>,
): Promise<Found | null> {
  if (linkTries.take(address) > 0) {
    noteRefusal({ way: 'link', because: 'too many tries', address })
    return null
  }
  const found = await open().catch((cause) => {
    linkTries.giveBack(address) // it was not judged
    throw cause
  })
  if (found === null || found === false) {
    noteRefusal({ way: 'link', because: 'wrong', address })
    return null
  }
  linkTries.giveBack(address)
  return found
}
