import { addPerson } from '@/lib/auth/people'
import type { Role } from '@/lib/db/generated/enums'

/** A person who may sign in, for tests. */
export async function makePerson(name: string, role: Role = 'reviewer') {
  const email = `${name}@alphanode.test`
  return { id: await addPerson({ name, email, role, password: 'correct horse' }), name, role }
}
