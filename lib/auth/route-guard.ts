import 'server-only'
import type { Role } from '@/lib/db/generated/enums'
import { hasRoom } from '@/lib/disk'
import { addressOf } from './address'
import { isFromOurPages } from './origin'
import { refusals } from './outcome'
import { mayActAs } from './roles'
import type { Person } from './session'
import { findActor } from './session'
import { noteDenied } from './trail'

/** What a route handler answers; `params` as Next gives them. */
type Answer<Context> = (request: Request, context: Context, person: Person) => Promise<Response>

/**
 * A route handler for a signed-in person who may act as `role`: 401 or 403 for anyone else. What changes
 * something (any method but GET) is taken from our own pages only.
 */
export function roleRoute<Context>(role: Role, answer: Answer<Context>) {
  return async (request: Request, context: Context): Promise<Response> => {
    const address = addressOf(request.headers)
    if (request.method !== 'GET' && !isFromOurPages(request.headers)) {
      noteDenied('foreign', { address })
      return refuse(403, refusals.foreign.reason)
    }
    const person = await findActor()
    if (!person) return refuse(401, 'Please sign in first. Nothing was changed.')
    if (!mayActAs(person.role, role)) {
      noteDenied('role', { person: person.id, address })
      return refuse(403, refusals.role.reason)
    }
    if (request.method !== 'GET' && !(await hasRoom())) return refuse(507, refusals.noRoom.reason)
    return answer(request, context, person)
  }
}

const refuse = (status: number, reason: string) => Response.json({ reason }, { status })
