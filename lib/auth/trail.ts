import { z } from 'zod'
import { limitTries } from './tries'

type Refusal = {
  way: 'password' | 'code' | 'passkey' | 'link'
  because: 'wrong' | 'too many tries'
  address: string
  account?: unknown
}

type Entry = { way: Refusal['way']; address: string; personId: string }

type Change =
  | ('password changed' | 'password reset' | 'account made' | 'identity confirmed')
  | ('authenticator begun' | 'authenticator on' | 'authenticator off' | 'backup codes renewed')
  | ('passkey removed' | 'session ended' | 'other sessions ended' | 'sessions ended')
  | ('invited' | 'invitation withdrawn' | 'role changed' | 'suspended' | 'unsuspended')
  | ('reset link made' | 'removed' | 'signed out')

const Account = z.string().max(320).pipe(z.email())

/** A flood is told once a minute and address. */
const floods = limitTries({ max: 1, windowMs: 60_000 })

/**
 * Writes a refused try to enter as a JSON line to standard error. What was typed is kept only when it is an email:
 * people type passwords into the wrong field.
 */
export function noteRefusal({ way, because, address, account }: Refusal) {
  if (because === 'too many tries' && floods.take(address, Date.now()) > 0) return
  const email = Account.safeParse(account)
  write('entry refused', {
    ...{ way, because, address: address.slice(0, 64) },
    ...(email.success ? { account: email.data } : {}),
  })
}

/** Writes who came in, how, and from where. */
export function noteEntry({ way, address, personId }: Entry) {
  write('entered', { way, address: address.slice(0, 64), person: personId })
}

/** Writes what a person did to an account: their own, or as an admin to that of `about`. */
export function noteChange(what: Change, by: string, about?: string) {
  write('account changed', { what, person: by, ...(about === undefined ? {} : { about }) })
}

/** Writes that somebody was refused what their role does not allow, or what did not come from our own pages. */
export function noteDenied(because: 'role' | 'foreign', by: { person?: string; address: string }) {
  if (floods.take(`denied ${by.person ?? by.address}`, Date.now()) > 0) return
  write('action refused', { because, ...by })
}

function write(event: string, details: object) {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), event, ...details })}\n`)
}
