import 'server-only'
import { findSessionId, requireRole } from '../session'
import { enrolmentOf } from './enrolment'
import * as store from './store'

/** Everything on the page of one's own account; for anyone with a role. */
export async function readAccount() {
  const { id, name, email, role } = await requireRole('reviewer', '/desk/account')
  const [sessions, passkeys, authenticator] = await Promise.all([
    store.listSessions(id, await findSessionId(), new Date()),
    store.listPasskeys(id),
    store.findAuthenticator(id),
  ])
  return {
    name,
    email,
    role,
    sessions,
    passkeys,
    authenticator: {
      state: authenticator.state,
      enrolment:
        authenticator.state === 'pending' ? enrolmentOf(authenticator.secret, email) : null,
    },
  }
}
