import { z } from 'zod'
import { limitTries } from './tries'

type Refusal = {
  way: 'password' | 'code' | 'passkey' | 'link'
  because: 'wrong' | 'too many tries'
  address: string
  account?: unknown
}

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
  const line = {
    at: new Date().toISOString(),
    event: 'entry refused',
    way,
    because,
    address: address.slice(0, 64),
    ...(email.success ? { account: email.data } : {}),
  }
  process.stderr.write(`${JSON.stringify(line)}\n`)
}
