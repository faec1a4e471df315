import 'server-only'
import { listInvitations } from '../links/invitations.store'
import { requireRole } from '../session'
import * as store from './store'

/** Everybody with an account, and who is invited; for admins. */
export async function listPeople() {
  const { id } = await requireRole('admin', '/desk/people')
  const now = new Date()
  const [people, invitations] = await Promise.all([store.listPeople(now), listInvitations(now)])
  return { people, invitations, ownId: id, isCut: people.length === store.MOST_PEOPLE }
}

/** The person with this id, or null; for admins. */
export async function findPersonForAdmin(id: string) {
  const admin = await requireRole('admin', `/desk/people/${encodeURIComponent(id)}`)
  const person = await store.findPersonById(id, new Date())
  return person && { person, isSelf: admin.id === id }
}
