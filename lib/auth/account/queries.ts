import 'server-only'
import { findSessionId, requireRole } from '../session'
import { confirmedUntil } from './confirmation.store'
import { enrolmentOf } from './enrolment'
import * as store from './store'

/** Everything on the page of one's own account; for anyone with a role. */
export async function readAccount() {
  const { id, name, email, role } = await requireRole('reviewer', '/desk/account')
  const now = new Date()
  const session = await findSessionId()
  const [sessions, until, passkeys, authenticator] = await Promise.all([
    store.listSessions(id, session, now),
    session === null ? null : confirmedUntil(session, now),
    store.listPasskeys(id),
    store.findAuthenticator(id),
  ])
  return {
    name,
    email,
    role,
    sessions,
    passkeys,
    /** Whether the forms for passkeys and sessions can be used: who it is was shown a moment ago. */
    isConfirmed: until !== null,
    authenticator: {
      state: authenticator.state,
      enrolment:
        authenticator.state === 'pending' ? enrolmentOf(authenticator.secret, email) : null,
    },
  }
}
